import { Loaded } from '../../service/loaded.tsx';
import { useRooms } from '../../service/rooms-context.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Cell, Row, Table } from '../../ui/table.tsx';
import { useWords } from '../../words/language.tsx';
import { type AnsweredConsultation, useAnswered } from './use-liaison.ts';

/** What the region was asked and does not wait any more, the latest first: what the police said, or why nobody had to. */
export function AnsweredTable() {
  const { liaison } = useWords();
  return (
    <Loaded query={useAnswered()} waiting={liaison.answeredLoading} failed={liaison.answeredFailed}>
      {(found) =>
        found.length === 0 ? (
          <Notice heading={liaison.noneAnswered}>
            <p>{liaison.noneAnsweredMeans}</p>
          </Notice>
        ) : (
          <Answered consultations={found} />
        )
      }
    </Loaded>
  );
}

function Answered({ consultations }: { readonly consultations: readonly AnsweredConsultation[] }) {
  const { liaison } = useWords();
  const { open } = useRooms();
  const { answeredColumns } = liaison;
  return (
    <Table
      label={liaison.lists.ANSWERED}
      className="inbox"
      columns={[
        answeredColumns.number,
        answeredColumns.status,
        answeredColumns.who,
        answeredColumns.where,
        answeredColumns.towns,
      ]}
    >
      {consultations.map(({ id, number, status, pseudonym, caseNumber, municipality, place, suggestedPlaces }) => (
        <Row key={id}>
          <Cell>
            <button
              type="button"
              className="open-item nowrap"
              onClick={() => open('/inkorg/fraga', `CONSULTATION ${id}`)}
            >
              {number}
            </button>
          </Cell>
          <Cell>
            <strong>{liaison.status[status]}</strong>
          </Cell>
          <Cell>
            {pseudonym} · {municipality} · {caseNumber}
          </Cell>
          <Cell>{place.label}</Cell>
          <Cell>{suggestedPlaces.map(({ label }) => label).join(', ')}</Cell>
        </Row>
      ))}
    </Table>
  );
}

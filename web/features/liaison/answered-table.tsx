import { Loaded } from '../../service/loaded.tsx';
import { useRooms } from '../../service/rooms-context.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useWords } from '../../words/language.tsx';
import { type AnsweredConsultation, useAnswered } from './use-liaison.ts';
import '../../ui/table.css';

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
          <Table consultations={found} />
        )
      }
    </Loaded>
  );
}

function Table({ consultations }: { readonly consultations: readonly AnsweredConsultation[] }) {
  const { liaison } = useWords();
  const { open } = useRooms();
  const { answeredColumns } = liaison;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <section className="table-frame" tabIndex={0} aria-label={liaison.lists.ANSWERED}>
      <table className="table inbox">
        <thead>
          <tr>
            <th scope="col">{answeredColumns.number}</th>
            <th scope="col">{answeredColumns.status}</th>
            <th scope="col">{answeredColumns.who}</th>
            <th scope="col">{answeredColumns.where}</th>
            <th scope="col">{answeredColumns.towns}</th>
          </tr>
        </thead>
        <tbody>
          {consultations.map(({ id, number, status, pseudonym, caseNumber, municipality, place, suggestedPlaces }) => (
            <tr key={id}>
              <td>
                <button
                  type="button"
                  className="open-item nowrap"
                  onClick={() => open('/inkorg/fraga', `CONSULTATION ${id}`)}
                >
                  {number}
                </button>
              </td>
              <td>
                <strong>{liaison.status[status]}</strong>
              </td>
              <td>
                {pseudonym} · {municipality} · {caseNumber}
              </td>
              <td>{place.label}</td>
              <td>{suggestedPlaces.map(({ label }) => label).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

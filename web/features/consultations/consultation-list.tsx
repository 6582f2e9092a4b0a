import type { AskedFragment } from '#schema/generated/coordinator-operations.ts';
import { sayPeriod } from '../../coordinator/receipt/say-question.ts';
import { room } from '../../coordinator/rooms.ts';
import { sayPlace } from '../../coordinator/stay/place.ts';
import { Loaded } from '../../service/loaded.tsx';
import { useRooms } from '../../service/rooms-context.tsx';
import { Button } from '../../ui/button.tsx';
import { sayInstant } from '../../ui/day.ts';
import { Head } from '../../ui/head.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Section } from '../../ui/section.tsx';
import { Cell, Row, RowHeading, Table } from '../../ui/table.tsx';
import { Unbroken } from '../../ui/unbroken.tsx';
import { useWords } from '../../words/language.tsx';
import { useConsultations } from './use-consultations.ts';

const holding: readonly string[] = ['OPEN', 'APPROVED', 'ADVISED_AGAINST'];

/** Those that hold a place stand first; the others are kept to be read. */
export function ConsultationList() {
  const { consultations: words } = useWords();
  const { open } = useRooms();
  const consultations = useConsultations();
  return (
    <>
      <Head heading={words.title} lead={words.lead} />
      <Loaded query={consultations} waiting={words.waiting} failed={words.failed}>
        {(found) =>
          found.length === 0 ? (
            <Notice heading={words.none}>
              <p>{words.noneMeans}</p>
              <Button onPress={() => open(room.check)}>{words.toCheck}</Button>
            </Notice>
          ) : (
            <>
              <Part heading={words.current} empty={words.noCurrent} list={found.filter(isHolding)} />
              <Part heading={words.past} empty={words.noPast} list={found.filter((one) => !isHolding(one))} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

const isHolding = ({ status }: AskedFragment): boolean => holding.includes(status);

type PartProps = { readonly heading: string; readonly empty: string; readonly list: readonly AskedFragment[] };

function Part({ heading, empty, list }: PartProps) {
  const words = useWords();
  const { consultations } = words;
  const { open } = useRooms();
  return (
    <Section heading={heading}>
      {list.length === 0 ? (
        <p className="soft">{empty}</p>
      ) : (
        <Table label={heading} columns={consultations.columns}>
          {list.map(({ id, number, status, priority, check, answerBy, holdUntil }) => (
            <Row key={id}>
              <RowHeading className="nowrap">
                <Button look="bare" onPress={() => open(room.consultations, id)}>
                  <Unbroken>{number}</Unbroken>
                </Button>
              </RowHeading>
              <Cell className="nowrap">{check.case.caseNumber}</Cell>
              <Cell>{sayPlace(check.place, words, check.district)}</Cell>
              <Cell className="nowrap">{sayPeriod(words, check)}</Cell>
              <Cell>
                {consultations.statuses[status]} {priority && <span className="tag">{consultations.priority}</span>}
              </Cell>
              <Cell>{status === 'OPEN' ? consultations.answerBy(sayInstant(answerBy)) : (holdUntil ?? '–')}</Cell>
            </Row>
          ))}
        </Table>
      )}
    </Section>
  );
}

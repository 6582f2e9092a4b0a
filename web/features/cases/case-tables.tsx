import { knownAnswer } from '../../coordinator/receipt/known-answer.ts';
import { sayPeriod } from '../../coordinator/receipt/say-question.ts';
import { room } from '../../coordinator/rooms.ts';
import { sayPlace } from '../../coordinator/stay/place.ts';
import { useRooms } from '../../service/rooms-context.tsx';
import { Button } from '../../ui/button.tsx';
import { sayInstant } from '../../ui/day.ts';
import { Cell, Row, RowHeading, Table } from '../../ui/table.tsx';
import { Unbroken } from '../../ui/unbroken.tsx';
import { useWords } from '../../words/language.tsx';
import type { WholeCase } from './use-case.ts';

type Props = { readonly exitCase: WholeCase };

export function CasePlacements({ exitCase }: Props) {
  const words = useWords();
  const { cases, placements } = words;
  const { open } = useRooms();
  if (exitCase.placements.length === 0) return <p className="soft">{cases.noPlacements}</p>;
  return (
    <Table label={cases.placements} columns={cases.placementColumns}>
      {exitCase.placements.map((stay) => (
        <Row key={stay.id}>
          <RowHeading>
            <Button look="bare" onPress={() => open(room.placements, stay.id)}>
              {sayPlace(stay.place, words, stay.district)}
            </Button>
          </RowHeading>
          <Cell>{sayPeriod(words, stay)}</Cell>
          <Cell>{placements.statuses[stay.status]}</Cell>
        </Row>
      ))}
    </Table>
  );
}

export function CaseConsultations({ exitCase }: Props) {
  const words = useWords();
  const { cases, consultations } = words;
  const { open } = useRooms();
  if (exitCase.consultations.length === 0) return <p className="soft">{cases.noConsultations}</p>;
  return (
    <Table label={cases.consultations} columns={cases.consultationColumns}>
      {exitCase.consultations.map(({ id, number, status, openedAt, check }) => (
        <Row key={id}>
          <RowHeading>
            <Button look="bare" onPress={() => open(room.consultations, id)}>
              <Unbroken>{number}</Unbroken>
            </Button>
          </RowHeading>
          <Cell>{sayPlace(check.place, words, check.district)}</Cell>
          <Cell>{consultations.statuses[status]}</Cell>
          <Cell>{sayInstant(openedAt)}</Cell>
        </Row>
      ))}
    </Table>
  );
}

export function CaseChecks({ exitCase }: Props) {
  const words = useWords();
  const { cases, answer } = words;
  const { open } = useRooms();
  if (exitCase.checks.length === 0) return <p className="soft">{cases.noChecks}</p>;
  return (
    <Table label={cases.checks} columns={cases.checkColumns}>
      {exitCase.checks.map((check) => {
        const known = knownAnswer(check.answer);
        return (
          <Row key={check.id}>
            <RowHeading>
              <Button look="bare" onPress={() => open(room.cases, `${exitCase.id}/${check.id}`)}>
                <Unbroken>{check.number}</Unbroken>
              </Button>
            </RowHeading>
            <Cell>{sayPlace(check.place, words, check.district)}</Cell>
            <Cell>{sayPeriod(words, check)}</Cell>
            <Cell>{known === null ? answer.cannotTell : answer.words[known].word}</Cell>
            <Cell>{sayInstant(check.validUntil)}</Cell>
          </Row>
        );
      })}
    </Table>
  );
}

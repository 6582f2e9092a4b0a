import { knownAnswer } from '../../coordinator/receipt/known-answer.ts';
import { sayPeriod } from '../../coordinator/receipt/say-question.ts';
import { room } from '../../coordinator/rooms.ts';
import { sayPlace } from '../../coordinator/stay/place.ts';
import { useRooms } from '../../service/rooms-context.tsx';
import { Button } from '../../ui/button.tsx';
import { sayInstant } from '../../ui/day.ts';
import { Table } from '../../ui/table.tsx';
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
        <tr key={stay.id}>
          <th scope="row">
            <Button look="bare" onPress={() => open(room.placements, stay.id)}>
              {sayPlace(stay.place, words, stay.district)}
            </Button>
          </th>
          <td>{sayPeriod(words, stay)}</td>
          <td>{placements.statuses[stay.status]}</td>
        </tr>
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
        <tr key={id}>
          <th scope="row">
            <Button look="bare" onPress={() => open(room.consultations, id)}>
              {number}
            </Button>
          </th>
          <td>{sayPlace(check.place, words, check.district)}</td>
          <td>{consultations.statuses[status]}</td>
          <td>{sayInstant(openedAt)}</td>
        </tr>
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
          <tr key={check.id}>
            <th scope="row">
              <Button look="bare" onPress={() => open(room.cases, `${exitCase.id}/${check.id}`)}>
                {check.number}
              </Button>
            </th>
            <td>{sayPlace(check.place, words, check.district)}</td>
            <td>{sayPeriod(words, check)}</td>
            <td>{known === null ? answer.cannotTell : answer.words[known].word}</td>
            <td>{sayInstant(check.validUntil)}</td>
          </tr>
        );
      })}
    </Table>
  );
}

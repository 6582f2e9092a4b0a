import { room } from '../../coordinator/rooms.ts';
import { Loaded } from '../../service/loaded.tsx';
import { useRooms } from '../../service/rooms-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Head } from '../../ui/head.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Table } from '../../ui/table.tsx';
import { useWords } from '../../words/language.tsx';
import { sayVerification } from './say-case.ts';
import { type ListedCase, useCaseList } from './use-case.ts';

export function CaseList() {
  const { cases: words } = useWords();
  const { open } = useRooms();
  const cases = useCaseList();
  const openNew = <Button onPress={() => open(room.cases, 'new')}>{words.open}</Button>;
  return (
    <>
      <Head heading={words.title} lead={words.lead} actions={openNew} />
      <Loaded query={cases} waiting={words.waiting} failed={words.failed}>
        {(found) =>
          found.length === 0 ? (
            <Notice heading={words.none}>
              <p>{words.noneMeans}</p>
            </Notice>
          ) : (
            <Table label={words.title} columns={words.columns}>
              {found.map((one) => (
                <Row key={one.id} exitCase={one} onOpen={() => open(room.cases, one.id)} />
              ))}
            </Table>
          )
        }
      </Loaded>
    </>
  );
}

function Row({ exitCase, onOpen }: { readonly exitCase: ListedCase; readonly onOpen: () => void }) {
  const words = useWords();
  const { cases } = words;
  const { caseNumber, pseudonym, household, openedOn, status, verification } = exitCase;
  const lacking = household.filter(({ hasConsent }) => !hasConsent).map((member) => member.pseudonym);
  return (
    <tr>
      <th scope="row" className="nowrap">
        <Button look="bare" onPress={onOpen}>
          {caseNumber}
        </Button>
      </th>
      <td>{pseudonym}</td>
      <td>{household.length}</td>
      <td>{lacking.length === 0 ? cases.everybodyConsents : cases.lacksConsent(lacking.join(', '))}</td>
      <td>{sayVerification(words, verification)}</td>
      <td className="nowrap">{openedOn}</td>
      <td>{cases.statuses[status]}</td>
    </tr>
  );
}

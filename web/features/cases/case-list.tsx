import { room } from '../../coordinator/rooms.ts';
import { Loaded } from '../../service/loaded.tsx';
import { useRooms } from '../../service/rooms-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Head } from '../../ui/head.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Cell, Row, RowHeading, Table } from '../../ui/table.tsx';
import { Unbroken } from '../../ui/unbroken.tsx';
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
                <CaseRow key={one.id} exitCase={one} onOpen={() => open(room.cases, one.id)} />
              ))}
            </Table>
          )
        }
      </Loaded>
    </>
  );
}

function CaseRow({ exitCase, onOpen }: { readonly exitCase: ListedCase; readonly onOpen: () => void }) {
  const words = useWords();
  const { cases } = words;
  const { caseNumber, pseudonym, household, openedOn, status, verification } = exitCase;
  const lacking = household.filter(({ hasConsent }) => !hasConsent).map((member) => member.pseudonym);
  return (
    <Row>
      <RowHeading className="nowrap">
        <Button look="bare" onPress={onOpen}>
          <Unbroken>{caseNumber}</Unbroken>
        </Button>
      </RowHeading>
      <Cell>{pseudonym}</Cell>
      <Cell>{household.length}</Cell>
      <Cell>{lacking.length === 0 ? cases.everybodyConsents : cases.lacksConsent(lacking.join(', '))}</Cell>
      <Cell>{sayVerification(words, verification)}</Cell>
      <Cell className="nowrap">{openedOn}</Cell>
      <Cell>{cases.statuses[status]}</Cell>
    </Row>
  );
}

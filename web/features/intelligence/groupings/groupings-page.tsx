import { useKept } from '../../../service/kept.tsx';
import { useRooms } from '../../../service/rooms-context.tsx';
import { useTitle } from '../../../ui/title.ts';
import { useWords } from '../../../words/language.tsx';
import { GroupingSearch } from './grouping-search.tsx';
import { GroupingSheet } from './grouping-sheet.tsx';
import './groupings.css';

const groupingsPath = '/grupperingar';

/** All groupings by name or alias, or one of them: which one is kept out of the address. */
export function GroupingsPage() {
  const { groupings, product } = useWords();
  useTitle(`${groupings.title} · ${product}`);
  const { open, subject } = useRooms();
  const [search, setSearch] = useKept('grouping search', '');
  if (subject !== null)
    return (
      <GroupingSheet
        key={subject}
        id={subject}
        onOpen={(id) => open(groupingsPath, id)}
        onBack={() => open(groupingsPath)}
      />
    );
  return (
    <>
      <h1>{groupings.heading}</h1>
      <GroupingSearch search={search} onSearch={setSearch} onOpen={(id) => open(groupingsPath, id)} />
    </>
  );
}

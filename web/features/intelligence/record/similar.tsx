import { useWords } from '../../../words/language.tsx';
import { FactHint } from './fact-hint.tsx';
import { useGroupings } from './use-search.ts';

type Props = { readonly name: string; readonly onOpen: (groupingId: string) => void };

/** Groupings whose names or aliases begin as the new one does, while it is being written. */
export function Similar({ name, onOpen }: Props) {
  const { recording } = useWords();
  const isLongEnough = name.trim().length >= 2;
  const { found } = useGroupings(name, isLongEnough);
  if (!isLongEnough || found.data === undefined || found.data.length === 0) return null;
  const facts = found.data.slice(0, 5).map((grouping) => ({
    id: grouping.id,
    text: [grouping.name, ...grouping.aliases].join(', '),
  }));
  return <FactHint heading={recording.similar} means={recording.similarMeans} facts={facts} onOpen={onOpen} />;
}

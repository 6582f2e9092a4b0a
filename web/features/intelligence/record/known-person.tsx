import { useWords } from '../../../words/language.tsx';
import { sayFact } from '../fact/say-fact.ts';
import { usePerson } from '../fact/use-facts.ts';
import { FactHint } from './fact-hint.tsx';

type Props = { readonly reference: string; readonly onOpen: (factId: string) => void };

/** What is recorded of the person already, so that nobody records it again. Silent where nothing is, and where it can't be fetched: recording does not wait for it. */
export function KnownPerson({ reference, onOpen }: Props) {
  const words = useWords();
  const { data } = usePerson(reference);
  const live = (data?.facts ?? []).filter(({ state }) => ['LIVE', 'PENDING', 'CLOSING'].includes(state));
  if (live.length === 0) return null;
  return (
    <FactHint
      heading={words.recording.knownPerson(live.length)}
      facts={live.map((fact) => ({ id: fact.id, text: sayFact(words, fact) }))}
      onOpen={onOpen}
    />
  );
}

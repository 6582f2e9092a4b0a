import { useWords } from '../../../words/language.tsx';
import { sayFact, sayPeriod } from '../fact/say-fact.ts';
import { useGrouping } from '../fact/use-facts.ts';
import type { Draft } from './draft.ts';
import { FactHint } from './fact-hint.tsx';
import { forms } from './forms.ts';
import { sameAs } from './same-as.ts';

type Props = { readonly draft: Draft; readonly onOpen: (factId: string) => void };

/** An open fact about the same grouping and the same other end, found as soon as both are chosen. */
export function Existing({ draft, onOpen }: Props) {
  const words = useWords();
  const grouping = forms[draft.kind].ends.find(({ is }) => is === 'GROUPING');
  const id = grouping === undefined || draft.kind === 'GROUPING' ? null : (draft.chosen[grouping.name]?.id ?? null);
  const { data } = useGrouping(id);
  const same = (data?.facts ?? []).filter((fact) => sameAs(draft, fact));
  if (same.length === 0) return null;
  return (
    <FactHint
      heading={words.recording.existing}
      means={words.facts.alreadyMeans}
      facts={same.map((fact) => ({ id: fact.id, text: `${sayFact(words, fact)}, ${sayPeriod(words, fact)}` }))}
      onOpen={onOpen}
    />
  );
}

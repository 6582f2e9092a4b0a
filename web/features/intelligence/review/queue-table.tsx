import { Button } from '../../../ui/button.tsx';
import { sayInstant } from '../../../ui/day.ts';
import { useWords } from '../../../words/language.tsx';
import { firstAwaiting } from '../fact/content-changes.ts';
import { type Fact, sayFact } from '../fact/say-fact.ts';

type Props = { readonly facts: readonly Fact[]; readonly current: string; readonly onChoose: (id: string) => void };

export function QueueTable({ facts, current, onChoose }: Props) {
  const words = useWords();
  const { review } = words;
  return (
    <ol className="queue">
      {facts.map((fact) => {
        const change = firstAwaiting(fact.history);
        return (
          <li key={fact.id} aria-current={fact.id === current ? 'true' : undefined}>
            <Button look="bare" onPress={() => onChoose(fact.id)}>
              {sayFact(words, fact)}
            </Button>
            <p className="soft">
              {change && `${words.facts.changes[change.kind]} · ${sayInstant(change.at)}`}
              {fact.isOwn && <span className="tag">{review.own}</span>}
            </p>
          </li>
        );
      })}
    </ol>
  );
}

import '../../coordinator/receipt/answer.css';
import { sayPeriod } from '../../coordinator/receipt/say-question.ts';
import { sayInstant } from '../../ui/day.ts';
import { useWords } from '../../words/language.tsx';
import type { WholePlacement } from './use-placements.ts';

export function PlacementFacts({ stay }: { readonly stay: WholePlacement }) {
  const words = useWords();
  const { placements, answer } = words;
  const facts = [
    [placements.state, placements.statuses[stay.status]],
    [placements.period, sayPeriod(words, stay)],
    [placements.origin, placements.origins[stay.origin]],
    [placements.confirmedAt, sayInstant(stay.confirmedAt)],
    [placements.presence, stay.presenceConfirmedOn ?? placements.presenceNever],
    [answer.receipt, stay.check?.number ?? '–'],
  ] as const;
  return (
    <dl className="facts placement-facts">
      {facts.map(([term, text]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

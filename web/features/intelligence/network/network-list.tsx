import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../words/language.tsx';
import { sayFact, sayPeriod } from '../fact/say-fact.ts';
import { strengthOf } from '../fact/strength.ts';
import type { Spot } from './lay-out.ts';

type Props = {
  readonly spots: readonly Spot[];
  readonly expanded: readonly string[];
  readonly onToggle: (id: string) => void;
  readonly onOpenFact: (id: string) => void;
  readonly onOpenGrouping: (id: string) => void;
};

/** All that the picture shows, in the same order: each grouping with what ties it. */
export function NetworkList({ spots, expanded, onToggle, onOpenFact, onOpenGrouping }: Props) {
  const words = useWords();
  const { network, facts, groupings } = words;
  return (
    <div className="table-frame">
      <table className="table network-list">
        <caption className="unseen">{network.list}</caption>
        <thead>
          <tr>
            <th scope="col">{words.recording.ends.grouping}</th>
            <th scope="col">{groupings.asList}</th>
            <th scope="col">{network.neighbours}</th>
          </tr>
        </thead>
        <tbody>
          {spots
            .filter(({ steps }) => steps > 0)
            .map(({ id, name, steps, ties }) => (
              <tr key={id}>
                <th scope="row">
                  <Button look="bare" onPress={() => onOpenGrouping(id)}>
                    {name}
                  </Button>
                  <span className="soft network-steps">{network.steps(steps)}</span>
                </th>
                <td>
                  {ties.map((tie) => (
                    <div key={tie.id}>
                      <Button look="bare" onPress={() => onOpenFact(tie.id)}>
                        {sayFact(words, tie)}
                      </Button>
                      <span className="soft">
                        {sayPeriod(words, tie)} · {facts.strengths[strengthOf(tie)]}
                      </span>
                    </div>
                  ))}
                </td>
                <td>
                  <Button
                    look="bare"
                    aria-label={expanded.includes(id) ? network.collapse(name) : network.expand(name)}
                    onPress={() => onToggle(id)}
                  >
                    {expanded.includes(id) ? network.collapseShort : network.expandShort}
                  </Button>
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

import { Button } from '../../../ui/button.tsx';
import { Cell, Row, RowHeading, Table } from '../../../ui/table.tsx';
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
    <Table
      label={network.list}
      className="network-list"
      columns={[words.recording.ends.grouping, groupings.asList, network.neighbours]}
    >
      {spots
        .filter(({ steps }) => steps > 0)
        .map(({ id, name, steps, ties }) => (
          <Row key={id}>
            <RowHeading>
              <Button look="bare" onPress={() => onOpenGrouping(id)}>
                {name}
              </Button>
              <span className="soft network-steps">{network.steps(steps)}</span>
            </RowHeading>
            <Cell>
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
            </Cell>
            <Cell className="nowrap">
              <Button
                look="bare"
                aria-label={expanded.includes(id) ? network.collapse(name) : network.expand(name)}
                onPress={() => onToggle(id)}
              >
                {expanded.includes(id) ? network.collapseShort : network.expandShort}
              </Button>
            </Cell>
          </Row>
        ))}
    </Table>
  );
}

import { Button } from '../../../ui/button.tsx';
import { Cell, Row, RowHeading, Table } from '../../../ui/table.tsx';
import { useWords } from '../../../words/language.tsx';
import { codeOf, type Fact, sayDegree, sayEnds, sayGrade, sayKind, sayPeriod } from './say-fact.ts';
import './fact.css';

type Props = { readonly facts: readonly Fact[]; readonly caption: string; readonly onOpen: (id: string) => void };

/** Facts in a dense list; each can be opened for its history. */
export function FactTable({ facts, caption, onOpen }: Props) {
  const words = useWords();
  const { columns } = words.facts;
  return (
    <Table label={caption} columns={[columns.what, columns.about, columns.period, columns.grade, columns.state]}>
      {facts.map((fact) => (
        <Row key={fact.id}>
          <Cell>
            {sayKind(words, fact)}
            {sayDegree(words, fact) !== null && <span className="soft"> {sayDegree(words, fact)}</span>}
          </Cell>
          <RowHeading>
            <Button look="bare" onPress={() => onOpen(fact.id)}>
              {sayEnds(words, fact)}
            </Button>
          </RowHeading>
          <Cell className="day">{sayPeriod(words, fact)}</Cell>
          <Cell>
            <abbr title={sayGrade(words, fact.basis)}>{codeOf(fact.basis)}</abbr>
          </Cell>
          <Cell>{words.facts.states[fact.state]}</Cell>
        </Row>
      ))}
    </Table>
  );
}

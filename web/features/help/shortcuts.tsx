import { Cell, Row, RowHeading, Table } from '../../ui/table.tsx';
import { useWords } from '../../words/language.tsx';

export function Shortcuts() {
  const { help } = useWords();
  return (
    <section className="help-part" aria-labelledby="shortcuts">
      <h2 id="shortcuts">{help.keys}</h2>
      <Table label={help.keysCaption} columns={[help.key, help.does]}>
        {help.shortcuts.map(({ keys, does }) => (
          <Row key={keys}>
            <RowHeading>
              <kbd>{keys}</kbd>
            </RowHeading>
            <Cell>{does}</Cell>
          </Row>
        ))}
      </Table>
    </section>
  );
}

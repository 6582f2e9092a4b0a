import { Cell, Row, RowHeading, Table } from '../../../ui/table.tsx';
import { useWords } from '../../../words/language.tsx';
import type { Words } from '../../../words/sv.ts';
import { readGrade } from './basis-draft.ts';
import type { Part, PartChange } from './content-changes.ts';
import { sayGrade } from './say-fact.ts';

/** Before and after, part by part, in words. A first entry has no before, and no column for it. */
export function ChangeTable({ changes }: { readonly changes: readonly PartChange[] }) {
  const words = useWords();
  const { facts, review } = words;
  if (changes.length === 0) return null;
  const hasBefore = changes.some(({ before }) => before !== null);
  return (
    <Table
      label={hasBefore ? facts.changed : facts.recordedAs}
      className="change-table"
      isHeadUnseen={!hasBefore}
      columns={[review.columns.field, ...(hasBefore ? [review.columns.before] : []), review.columns.after]}
    >
      {changes.map(({ part, before, after }) => (
        <Row key={part}>
          <RowHeading>{facts.fields[part]}</RowHeading>
          {hasBefore && <Cell>{sayPart(words, part, before)}</Cell>}
          <Cell>{sayPart(words, part, after)}</Cell>
        </Row>
      ))}
    </Table>
  );
}

function sayPart(words: Words, part: Part, value: string | null): string {
  const { facts } = words;
  if (value === null) return part === 'to' ? facts.ongoing : facts.nothingBefore;
  if (part === 'level' || part === 'role') return sayCode({ ...facts.levels, ...facts.roles }, value);
  return part === 'grade' ? `${value}: ${sayCodeOfGrade(words, value)}` : value;
}

const sayCode = (names: Readonly<Record<string, string>>, code: string): string => names[code] ?? code;

function sayCodeOfGrade(words: Words, code: string): string {
  const { source = null, information = null, handling = null } = readGrade(code) ?? {};
  return source === null || information === null || handling === null
    ? ''
    : sayGrade(words, { source, information, handling });
}

import { Button } from 'react-aria-components/Button';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Chevron } from './chevron.tsx';
import { FieldParts, type FieldProps } from './field.tsx';
import type { Option } from './select-field.tsx';
import './list-box.css';

/** `note` is a line of its own under the option. */
export type Match = Option & { readonly note?: string | undefined };

type Props = FieldProps & {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly onLeave: () => void;
  readonly matches: readonly Match[];
  /** What the list says when it is empty. */
  readonly emptyText: string;
  readonly openerLabel: string;
};

/** A text field whose matches somebody else finds. What is written stays when nothing was chosen. */
export function SearchField({ name, text, onText, chosen, onChoose, onLeave, matches, ...rest }: Props) {
  const { emptyText, openerLabel, ...parts } = rest;
  return (
    <ComboBox
      className="field"
      data-field={name}
      items={matches}
      inputValue={text}
      onInputChange={onText}
      value={chosen}
      onChange={(id) => id !== null && onChoose(String(id))}
      onBlur={onLeave}
      isInvalid={parts.error != null}
      validationBehavior="aria"
      menuTrigger="input"
      allowsCustomValue
      allowsEmptyCollection
    >
      <FieldParts {...parts}>
        <div className="control-with-button">
          <Input className="control" autoComplete="off" spellCheck="false" />
          <Button className="control-opener" aria-label={openerLabel}>
            <Chevron />
          </Button>
        </div>
      </FieldParts>
      <Popover className="popover">
        <ListBox<Match> className="list-box" renderEmptyState={() => <div className="list-empty">{emptyText}</div>}>
          {(match) => (
            <ListBoxItem id={match.id} textValue={match.text} className="list-item">
              <span>{match.text}</span>
              {match.aside !== undefined && <span className="list-aside">{match.aside}</span>}
              {match.note !== undefined && <span className="list-note">{match.note}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

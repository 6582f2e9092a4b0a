import { ComboBox } from 'react-aria-components/ComboBox';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { FieldParts, type FieldProps } from './field.tsx';
import type { Option } from './select-field.tsx';
import './list-box.css';

/** `aside` stands beside the option, `note` is a line of its own under it. */
export type Match = Option & { readonly aside?: string; readonly note?: string | undefined };

type Props = FieldProps & {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly onFocusChange: (isFocused: boolean) => void;
  readonly matches: readonly Match[];
  /** What the list says when it is empty. */
  readonly emptyText: string;
};

/** A text field whose matches somebody else finds. What is written stays when nothing was chosen. */
export function SearchField({ name, text, onText, chosen, onChoose, onFocusChange, matches, ...rest }: Props) {
  const { emptyText, ...parts } = rest;
  return (
    <ComboBox
      className="field"
      data-field={name}
      items={matches}
      inputValue={text}
      onInputChange={onText}
      value={chosen}
      onChange={(id) => id !== null && onChoose(String(id))}
      onFocus={() => onFocusChange(true)}
      onBlur={() => onFocusChange(false)}
      isInvalid={parts.error != null}
      validationBehavior="aria"
      menuTrigger="input"
      allowsCustomValue
      allowsEmptyCollection
    >
      <FieldParts {...parts}>
        <Input className="control search" autoComplete="off" spellCheck="false" />
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

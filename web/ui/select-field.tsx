import { Button } from 'react-aria-components/Button';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Select, SelectValue } from 'react-aria-components/Select';
import { Chevron } from './chevron.tsx';
import { FieldParts, type FieldProps } from './field.tsx';
import './list-box.css';

export type Option = { readonly id: string; readonly text: string };

type Props = FieldProps & {
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly placeholder: string;
  readonly onChange: (id: string) => void;
};

export function SelectField({ name, options, value, placeholder, onChange, ...parts }: Props) {
  return (
    <Select
      className="field"
      data-field={name}
      value={value}
      onChange={(id) => id !== null && onChange(String(id))}
      placeholder={placeholder}
      isInvalid={parts.error != null}
      validationBehavior="aria"
    >
      <FieldParts {...parts}>
        <Button className="control select">
          <SelectValue />
          <Chevron />
        </Button>
      </FieldParts>
      <Popover className="popover">
        <ListBox items={options} className="list-box">
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.text} className="list-item">
              {option.text}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}

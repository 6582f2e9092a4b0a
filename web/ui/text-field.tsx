import { Input } from 'react-aria-components/Input';
import { TextField as AriaTextField } from 'react-aria-components/TextField';
import { FieldParts, type FieldProps } from './field.tsx';

type Props = FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onLeave?: () => void;
  readonly isShort?: boolean;
};

/** Browsers must neither remember nor correct what is written here: it is about people. */
export function TextField({ name, value, onChange, onLeave, isShort, ...parts }: Props) {
  return (
    <AriaTextField
      className="field"
      data-field={name}
      value={value}
      onChange={onChange}
      onBlur={() => onLeave?.()}
      isInvalid={parts.error != null}
      validationBehavior="aria"
      autoComplete="off"
      autoCorrect="off"
      spellCheck="false"
    >
      <FieldParts {...parts}>
        <Input className={isShort ? 'control short' : 'control'} />
      </FieldParts>
    </AriaTextField>
  );
}

import { TextArea as AriaTextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import { FieldParts, type FieldProps } from './field.tsx';

type Props = FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
};

/** A few sentences. As in TextField, browsers must neither remember nor correct them. */
export function TextArea({ name, value, onChange, rows = 3, ...parts }: Props) {
  return (
    <TextField
      className="field"
      data-field={name}
      value={value}
      onChange={onChange}
      isInvalid={parts.error != null}
      validationBehavior="aria"
      autoComplete="off"
      autoCorrect="off"
      spellCheck="false"
    >
      <FieldParts {...parts}>
        <AriaTextArea className="control" rows={rows} />
      </FieldParts>
    </TextField>
  );
}

import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { FieldParts, type FieldProps } from './field.tsx';
import type { Option } from './select-field.tsx';
import './choice-field.css';

type Props = FieldProps & {
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChange: (id: string) => void;
};

/** A few alternatives, all of them in sight: one is chosen. */
export function ChoiceField({ name, options, value, onChange, ...parts }: Props) {
  return (
    <RadioGroup
      className="field"
      data-field={name}
      value={value}
      onChange={onChange}
      isInvalid={parts.error != null}
      validationBehavior="aria"
    >
      <FieldParts {...parts}>
        <div className="choices">
          {options.map((option) => (
            <Radio key={option.id} value={option.id} className="choice">
              {option.text}
            </Radio>
          ))}
        </div>
      </FieldParts>
    </RadioGroup>
  );
}

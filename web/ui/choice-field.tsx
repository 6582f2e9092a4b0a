import { Radio, RadioGroup } from 'react-aria-components/RadioGroup';
import { FieldParts, type FieldProps } from './field.tsx';
import './choice-field.css';

type Props<Id extends string> = FieldProps & {
  readonly options: readonly { readonly id: Id; readonly text: string }[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  /** Beside each other instead of below. */
  readonly isWide?: boolean;
};

/** A few alternatives, all of them in sight: one is chosen. */
export function ChoiceField<Id extends string>({ name, options, value, onChange, isWide, ...parts }: Props<Id>) {
  const choose = (id: string) => {
    const option = options.find((one) => one.id === id);
    if (option !== undefined) onChange(option.id);
  };
  return (
    <RadioGroup
      className="field"
      data-field={name}
      value={value}
      onChange={choose}
      isInvalid={parts.error != null}
      validationBehavior="aria"
    >
      <FieldParts {...parts}>
        <div className={isWide ? 'choices wide' : 'choices'}>
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

import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components/Checkbox';
import { CheckboxGroup } from 'react-aria-components/CheckboxGroup';
import { FieldParts, type FieldProps } from './field.tsx';
import './check-box.css';

type BoxProps = {
  readonly value?: string;
  readonly isSelected?: boolean;
  readonly onChange?: (isSelected: boolean) => void;
  readonly isInvalid?: boolean;
  readonly children: ReactNode;
};

/** A cross, never a tick: in this product a tick could be read as an answer. */
export const CheckBox = ({ children, ...props }: BoxProps) => (
  <Checkbox {...props} className="check-box">
    <span className="check-box-mark">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" />
      </svg>
    </span>
    <span>{children}</span>
  </Checkbox>
);

type AloneProps = Omit<BoxProps, 'value'> & { readonly name: string; readonly error: string | null };

/** A box that stands alone in a form and may have to be crossed. */
export const CheckBoxField = ({ name, error, ...box }: AloneProps) => (
  <div className="field" data-field={name}>
    <CheckBox {...box} isInvalid={error !== null} />
    <p role="alert" className={error === null ? undefined : 'field-error'}>
      {error}
    </p>
  </div>
);

type GroupProps = FieldProps & {
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  readonly children: ReactNode;
};

export const CheckBoxGroup = ({ name, value, onChange, children, ...parts }: GroupProps) => (
  <CheckboxGroup
    className="field"
    data-field={name}
    value={[...value]}
    onChange={onChange}
    isInvalid={parts.error != null}
    validationBehavior="aria"
  >
    <FieldParts {...parts}>
      <div>{children}</div>
    </FieldParts>
  </CheckboxGroup>
);

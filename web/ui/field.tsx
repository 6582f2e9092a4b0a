import type { ReactNode } from 'react';
import { FieldError } from 'react-aria-components/FieldError';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import './field.css';

/** What every field shares. `error` is the sentence that says how to mend it; null when nothing is wrong. */
export type FieldProps = {
  /** By which the form finds the field to move the focus to. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | null | undefined;
};

type Props = Omit<FieldProps, 'name'> & { readonly children: ReactNode };

/** Label, control, hint and error, in the order in which they are read. Stands inside a React Aria field. */
export function FieldParts({ label, hint, error, children }: Props) {
  return (
    <>
      <Label className="field-label">{label}</Label>
      {children}
      {hint !== undefined && (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-error">{error}</FieldError>
    </>
  );
}

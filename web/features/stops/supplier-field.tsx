import { SearchField } from '../../ui/search-field.tsx';
import { useWords } from '../../words/language.tsx';
import { type Supplier, useSuppliers } from './use-stops.ts';

type Props = {
  readonly text: string;
  readonly supplier: Supplier | null;
  readonly error: string | null;
  readonly onChange: (patch: { readonly supplierText: string; readonly supplier: Supplier | null }) => void;
};

/** One of all suppliers, by the beginning of a word of its name. */
export function SupplierField({ text, supplier, error, onChange }: Props) {
  const { stops, check } = useWords();
  const { suppliers, isFresh, hasFailed } = useSuppliers(text);
  const write = (written: string) => {
    if (written !== text) onChange({ supplierText: written, supplier: written === supplier?.name ? supplier : null });
  };
  const choose = (id: string) => {
    const chosen = suppliers.find((one) => one.id === id);
    if (chosen !== undefined) onChange({ supplierText: chosen.name, supplier: chosen });
  };
  return (
    <SearchField
      name="supplierId"
      label={stops.supplier}
      hint={stops.supplierHint}
      error={error}
      text={text}
      onText={write}
      chosen={supplier?.id ?? null}
      onChoose={choose}
      onFocusChange={() => undefined}
      matches={suppliers.map(({ id, name }) => ({ id, text: name }))}
      emptyText={hasFailed ? check.searchFailed : isFresh ? stops.noSupplier : check.searching}
    />
  );
}

import { SelectField } from '../../ui/select-field.tsx';
import { useWords } from '../../words/language.tsx';
import { sayProblem } from '../problems.ts';
import type { StayPartProps } from './stay-draft.ts';

const none = 'none';

/** The district of a large town, or the unit of a home, where the chosen place has them. */
export function PartField({ draft, problems, onChange }: StayPartProps) {
  const words = useWords();
  const { check, form } = words;
  const { districts = [], units = [] } = draft.place ?? {};
  if (districts.length + units.length === 0) return null;
  const isTown = districts.length > 0;
  const parts = isTown ? districts : units;
  return (
    <SelectField
      name="part"
      label={isTown ? check.district : check.unit}
      hint={isTown ? check.districtHint : check.unitHint}
      placeholder=""
      error={sayProblem(words, problems['part'], form.problems.REQUIRED)}
      options={[
        { id: none, text: isTown ? check.noDistrict : check.noUnit },
        ...parts.map(({ id, name }) => ({ id, text: name })),
      ]}
      value={draft.partId ?? none}
      onChange={(id) => onChange({ partId: id === none ? null : id })}
    />
  );
}

import { SelectField } from '../../ui/select-field.tsx';
import { useWords } from '../../words/language.tsx';
import type { FormPartProps } from './check-form.tsx';
import { sayProblem } from './say-problem.ts';

const none = 'none';

/** The district of a large town, or the unit of a home, where the chosen place has them. */
export function PartField({ draft, problems, onChange }: FormPartProps) {
  const words = useWords();
  const { check } = words;
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
      error={sayProblem(words, problems, 'part')}
      options={[
        { id: none, text: isTown ? check.noDistrict : check.noUnit },
        ...parts.map(({ id, name }) => ({ id, text: name })),
      ]}
      value={draft.partId ?? none}
      onChange={(id) => onChange({ partId: id === none ? null : id })}
    />
  );
}

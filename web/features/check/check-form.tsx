import { type Problems, sayProblem } from '../../coordinator/problems.ts';
import { HouseholdField } from '../../coordinator/stay/household-field.tsx';
import { PartField } from '../../coordinator/stay/part-field.tsx';
import { PeriodFields } from '../../coordinator/stay/period-fields.tsx';
import { PlaceField } from '../../coordinator/stay/place-field.tsx';
import type { OpenCase } from '../../coordinator/use-cases.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useFocusOnProblem } from '../../ui/use-focus-on-problem.ts';
import { useWords } from '../../words/language.tsx';
import type { Draft } from './draft.ts';
import { Emergency } from './emergency.tsx';
import type { EmergencyPlacement } from './use-emergency.ts';

type Props = {
  readonly cases: readonly OpenCase[];
  readonly draft: Draft;
  readonly problems: Problems;
  readonly isAsking: boolean;
  readonly onChange: (patch: Partial<Draft>) => void;
  readonly onSubmit: () => void;
  readonly onProblems: (problems: Problems) => void;
  readonly onEmergency: (emergency: EmergencyPlacement) => void;
};

export function CheckForm({ cases, isAsking, onSubmit, onProblems, onEmergency, ...part }: Props) {
  const words = useWords();
  const { check } = words;
  const { draft, problems, onChange } = part;
  const form = useFocusOnProblem(problems);
  const exitCase = cases.find(({ id }) => id === draft.caseId);
  return (
    <div className="check-column">
      <form
        ref={form}
        className="check-form"
        aria-label={check.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {draft.placementId !== null && <Changing onStop={() => onChange({ placementId: null })} />}
        <SelectField
          name="caseId"
          label={check.case}
          placeholder={check.chooseCase}
          error={sayProblem(words, problems['caseId'], check.required.caseId)}
          options={cases.map(({ id, caseNumber, pseudonym }) => ({ id, text: `${caseNumber} · ${pseudonym}` }))}
          value={draft.caseId}
          onChange={(caseId) => onChange({ caseId, memberIds: null })}
        />
        {exitCase !== undefined && <HouseholdField household={exitCase.household} {...part} />}
        <TextField
          name="offer"
          label={check.offer}
          hint={check.offerHint}
          error={sayProblem(words, problems['offer'], check.required.offer)}
          value={draft.offer}
          onChange={(offer) => onChange({ offer })}
        />
        <PlaceField {...part} />
        <PartField {...part} />
        <PeriodFields {...part} />
        <div>
          <Button type="submit" isPending={isAsking}>
            {isAsking ? check.submitting : check.submit}
          </Button>
          <p className="check-logged soft">{check.logged}</p>
          <p className="check-logged soft">{check.ground}</p>
        </div>
      </form>
      <Emergency draft={draft} exitCase={exitCase ?? null} onProblems={onProblems} onPlaced={onEmergency} />
    </div>
  );
}

/** The question is about a stay that there is: it lasts longer, or is moved. */
function Changing({ onStop }: { readonly onStop: () => void }) {
  const { steps } = useWords();
  return (
    <div className="form-note">
      <strong>{steps.changing}</strong>
      <p>{steps.changingMeans}</p>
      <Button look="bare" onPress={onStop}>
        {steps.changingStop}
      </Button>
    </div>
  );
}

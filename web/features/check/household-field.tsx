import { CheckBox, CheckBoxGroup } from '../../ui/check-box.tsx';
import { useWords } from '../../words/language.tsx';
import type { FormPartProps } from './check-form.tsx';
import { chosenMembers, type ExitCase } from './draft.ts';
import { sayProblem } from './say-problem.ts';

/** Who of the household moves. Somebody alone is not asked; whose consent is missing is said all the same. */
export function HouseholdField({
  exitCase,
  draft,
  problems,
  onChange,
}: FormPartProps & { readonly exitCase: ExitCase }) {
  const words = useWords();
  const { check, answer } = words;
  const withoutConsent = exitCase.household.filter(({ hasConsent }) => !hasConsent);
  if (exitCase.household.length < 2)
    return withoutConsent.map(({ id, pseudonym }) => (
      <p key={id} className="form-note">
        {answer.consentMissing(pseudonym)}
      </p>
    ));
  return (
    <CheckBoxGroup
      name="memberIds"
      label={check.household}
      error={sayProblem(words, problems, 'memberIds')}
      value={chosenMembers(draft, exitCase)}
      onChange={(memberIds) => onChange({ memberIds })}
    >
      {exitCase.household.map(({ id, pseudonym, isParticipant, hasConsent }) => (
        <CheckBox key={id} value={id}>
          {pseudonym}
          {isParticipant && <span className="soft"> {check.participant}</span>}
          {!hasConsent && <span className="member-tag"> {check.noConsent}</span>}
        </CheckBox>
      ))}
    </CheckBoxGroup>
  );
}

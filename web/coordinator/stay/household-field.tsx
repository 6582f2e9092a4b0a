import { CheckBox, CheckBoxGroup } from '../../ui/check-box.tsx';
import { useWords } from '../../words/language.tsx';
import { sayProblem } from '../problems.ts';
import type { OpenCase } from '../use-cases.ts';
import { chosenMembers, type StayPartProps } from './stay-draft.ts';
import './stay.css';

type Props = StayPartProps & { readonly household: OpenCase['household'] };

/** Who of the household moves. Somebody alone is not asked; whose consent is missing is said all the same. */
export function HouseholdField({ household, draft, problems, onChange }: Props) {
  const words = useWords();
  const { check, answer } = words;
  const withoutConsent = household.filter(({ hasConsent }) => !hasConsent);
  if (household.length < 2)
    return withoutConsent.map(({ id, pseudonym }) => (
      <p key={id} className="form-note">
        {answer.consentMissing(pseudonym)}
      </p>
    ));
  return (
    <CheckBoxGroup
      name="memberIds"
      label={check.household}
      error={sayProblem(words, problems['memberIds'], check.required.memberIds)}
      value={chosenMembers(draft, household)}
      onChange={(memberIds) => onChange({ memberIds })}
    >
      {household.map(({ id, pseudonym, isParticipant, hasConsent }) => (
        <CheckBox key={id} value={id}>
          {pseudonym}
          {isParticipant && <span className="soft"> {check.participant}</span>}
          {!hasConsent && <span className="member-tag"> {check.noConsent}</span>}
        </CheckBox>
      ))}
    </CheckBoxGroup>
  );
}

import { DayField } from '../../coordinator/day-field.tsx';
import { type Problems, sayProblem } from '../../coordinator/problems.ts';
import { Button } from '../../ui/button.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useWords } from '../../words/language.tsx';
import { type MemberDraft, pathOf } from './new-case.ts';

type Props = {
  /** Its place in the household; the participant is the first. */
  readonly at: number;
  readonly member: MemberDraft;
  readonly problems: Problems;
  readonly onChange: (patch: Partial<MemberDraft>) => void;
  readonly onRemove: () => void;
};

export function MemberFields({ at, member, problems, onChange, onRemove }: Props) {
  const words = useWords();
  const { cases } = words;
  const path = pathOf(at);
  const error = (name: keyof MemberDraft, missing: string) =>
    problems[`${path}.${name}`] === 'DUPLICATE'
      ? cases.referenceTwice
      : sayProblem(words, problems[`${path}.${name}`], missing);
  return (
    <fieldset className="member-fields">
      <legend>{at === 0 ? cases.theParticipant : cases.movesAlong(at)}</legend>
      <TextField
        name={`${path}.reference`}
        label={cases.reference}
        hint={cases.referenceHint}
        error={error('reference', cases.referenceMissing)}
        value={member.reference}
        onChange={(reference) => onChange({ reference })}
      />
      <TextField
        name={`${path}.pseudonym`}
        label={cases.pseudonym}
        hint={cases.pseudonymHint}
        error={error('pseudonym', cases.pseudonymMissing)}
        value={member.pseudonym}
        onChange={(pseudonym) => onChange({ pseudonym })}
      />
      <CheckBox isSelected={member.consents} onChange={(consents) => onChange({ consents })}>
        {cases.hasConsented}
      </CheckBox>
      {member.consents && <ConsentFields path={path} member={member} error={error} onChange={onChange} />}
      {at > 0 && (
        <div>
          <Button look="bare" onPress={onRemove}>
            {cases.removeMember}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

type ConsentProps = Pick<Props, 'member' | 'onChange'> & {
  readonly path: string;
  readonly error: (name: keyof MemberDraft, missing: string) => string | null;
};

function ConsentFields({ path, member, error, onChange }: ConsentProps) {
  const { cases, check } = useWords();
  return (
    <>
      <DayField
        name={`${path}.consentFrom`}
        label={cases.consentFrom}
        hint={check.dateHint}
        error={error('consentFrom', cases.consentFromMissing)}
        value={member.consentFrom}
        onChange={(consentFrom) => onChange({ consentFrom })}
      />
      <DayField
        name={`${path}.consentTo`}
        label={cases.consentTo}
        hint={cases.consentToHint}
        error={error('consentTo', '')}
        value={member.consentTo}
        onChange={(consentTo) => onChange({ consentTo })}
      />
      <CheckBox isSelected={member.consentByGuardian} onChange={(consentByGuardian) => onChange({ consentByGuardian })}>
        {cases.byGuardian}
      </CheckBox>
    </>
  );
}

import { TextArea } from '../../../ui/text-area.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../words/language.tsx';
import type { Words } from '../../../words/sv.ts';
import { type BasisDraft, type Problems, readGrade } from './basis-draft.ts';

type Props = {
  readonly draft: BasisDraft;
  readonly problems: Problems;
  readonly onChange: (patch: Partial<BasisDraft>) => void;
};

/** What a fact rests on. The grade is written as its three characters, and said in words while it is written. */
export function BasisFields({ draft, problems, onChange }: Props) {
  const words = useWords();
  const { facts } = words;
  return (
    <>
      <div>
        <TextField
          name="grade"
          label={facts.grade}
          hint={sayGradeSoFar(words, draft.grade) ?? facts.gradeHint}
          error={problems['grade']}
          value={draft.grade}
          onChange={(grade) => onChange({ grade: grade.slice(0, 20) })}
          isShort
        />
        <GradeLegend />
      </div>
      <TextArea
        name="reason"
        label={facts.reason}
        hint={facts.reasonHint}
        error={problems['reason']}
        value={draft.reason}
        onChange={(reason) => onChange({ reason })}
        rows={2}
      />
      <TextField
        name="ownReference"
        label={facts.reference}
        hint={facts.referenceHint}
        error={problems['ownReference']}
        value={draft.ownReference}
        onChange={(ownReference) => onChange({ ownReference })}
      />
    </>
  );
}

/** "Oprövad källa · I andra hand", as far as it is written. */
function sayGradeSoFar({ facts }: Words, written: string): string | null {
  const { source, information, handling } = readGrade(written) ?? { source: null, information: null, handling: null };
  const said = [
    source && facts.sources[source],
    information && facts.informations[information],
    handling && facts.handlings[handling],
  ].filter((part) => part !== null);
  return said.length === 0 ? null : said.join(' · ');
}

function GradeLegend() {
  const { facts } = useWords();
  const parts = [
    [facts.source, Object.entries(facts.sources).map(([code, text]) => [code.slice(1), text] as const)],
    [facts.information, Object.entries(facts.informations)],
    [facts.handling, Object.entries(facts.handlings)],
  ] as const;
  return (
    <details className="grade-legend">
      <summary>{facts.gradeLegend}</summary>
      {parts.map(([heading, codes]) => (
        <div key={heading}>
          <h3>{heading}</h3>
          <dl>
            {codes.map(([code, text]) => (
              <div key={code}>
                <dt>{code}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </details>
  );
}

import { useState } from 'react';
import { hasProblems, type Problems } from '../../coordinator/problems.ts';
import type { OpenCase } from '../../coordinator/use-cases.ts';
import { Button } from '../../ui/button.tsx';
import { today } from '../../ui/day.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/language.tsx';
import { type Content, type Draft, readDraft } from './draft.ts';
import { EmergencyForm } from './emergency-form.tsx';
import type { EmergencyPlacement } from './use-emergency.ts';

type Props = {
  readonly draft: Draft;
  readonly exitCase: OpenCase | null;
  readonly onProblems: (problems: Problems) => void;
  readonly onPlaced: (emergency: EmergencyPlacement) => void;
};

/** Nobody may be left without help at 23:00: the place of the form, from today. Its period is not asked for. */
export function Emergency({ draft, exitCase, onProblems, onPlaced }: Props) {
  const { steps } = useWords();
  const [content, setContent] = useState<Content | null>(null);
  const [isLacking, setLacking] = useState(false);
  const open = () => {
    const reading = readDraft({ ...draft, from: today(), isOpenEnded: true }, exitCase);
    onProblems(reading.problems ?? {});
    setLacking(hasProblems(reading.problems ?? {}));
    setContent(reading.problems === undefined ? reading.content : null);
  };
  return (
    <div className="check-emergency">
      <Button look="quiet" onPress={open}>
        {steps.emergency}
      </Button>
      <p role="status" className="soft">
        {isLacking && steps.emergencyFillIn}
      </p>
      <Dialog heading={steps.emergencyHeading} isOpen={content !== null}>
        {content !== null && (
          <EmergencyForm
            content={content}
            onCancel={() => setContent(null)}
            onPlaced={(placed) => {
              setContent(null);
              onPlaced(placed);
            }}
          />
        )}
      </Dialog>
    </div>
  );
}

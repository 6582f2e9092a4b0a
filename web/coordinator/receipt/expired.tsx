import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/language.tsx';

/** The receipt is too old to confirm with; the same question is a press away. */
export function Expired({ onAgain }: { readonly onAgain: () => void }) {
  const { steps } = useWords();
  return (
    <div className="step-part">
      <p className="refused">{steps.expired}</p>
      <div>
        <Button onPress={onAgain}>{steps.checkAgain}</Button>
      </div>
    </div>
  );
}

import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useWords } from '../../words/language.tsx';

/** The question did not stand; nothing was judged. With `onAgain`, asking again is all there is to mend. */
export function NotAsked({ onAgain }: { readonly onAgain?: () => void }) {
  const { answer } = useWords();
  return (
    <Notice heading={answer.notAsked}>
      <p>{onAgain === undefined ? answer.notAskedSentence : answer.reusedSentence}</p>
      {onAgain !== undefined && <Button onPress={onAgain}>{answer.askAgain}</Button>}
    </Notice>
  );
}

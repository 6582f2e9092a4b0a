import type { ReceiptFragment } from '#schema/generated/coordinator-operations.ts';
import { sayPeriod, sayWhoAndWhere } from '../../coordinator/receipt/say-question.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useWords } from '../../words/language.tsx';

/** The form asks something else now: the answer is taken away, word, sign and colour, so that nobody reads it for the new place. */
export function Changed({ receipt, onBack }: { readonly receipt: ReceiptFragment; readonly onBack: () => void }) {
  const words = useWords();
  const { answer } = words;
  return (
    <Notice heading={answer.changed}>
      <p>{answer.changedMeans(`${sayWhoAndWhere(words, receipt)} · ${sayPeriod(words, receipt)}`)}</p>
      <p className="soft">{answer.changedReceipt(receipt.number)}</p>
      <Button look="quiet" onPress={onBack}>
        {answer.backToAsked}
      </Button>
    </Notice>
  );
}

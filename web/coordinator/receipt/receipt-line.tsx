import type { ReceiptFragment } from '#schema/generated/coordinator-operations.ts';
import { sayInstant } from '../../ui/day.ts';
import { useWords } from '../../words/language.tsx';

export function ReceiptLine({ receipt }: { readonly receipt: ReceiptFragment }) {
  const { answer, check } = useWords();
  const facts = [
    [answer.receipt, receipt.number],
    [check.case, receipt.case.caseNumber],
    [check.offer, receipt.offer],
    [answer.checkedAt, sayInstant(receipt.checkedAt)],
    [answer.validUntil, sayInstant(receipt.validUntil)],
    [answer.rulesVersion, receipt.rulesVersion],
  ] as const;
  return (
    <dl className="facts receipt">
      {facts.map(([term, text]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

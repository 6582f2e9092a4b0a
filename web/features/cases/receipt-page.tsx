import type { ReceiptFragment } from '#schema/generated/coordinator-operations.ts';
import { Answered } from '../../coordinator/receipt/answered.tsx';
import { room } from '../../coordinator/rooms.ts';
import { useRooms } from '../../service/rooms-context.tsx';
import { Head } from '../../ui/head.tsx';
import { useWords } from '../../words/language.tsx';

/** An answer that was given, and what can still be done with it. */
export function ReceiptPage({ receipt }: { readonly receipt: ReceiptFragment }) {
  const { cases } = useWords();
  const { open } = useRooms();
  const toCase = () => open(room.cases, receipt.case.id);
  return (
    <>
      <Head
        heading={cases.receipt(receipt.number)}
        back={{ text: `${receipt.case.caseNumber} · ${receipt.case.pseudonym}`, onBack: toCase }}
      />
      <div className="receipt-column">
        <Answered receipt={receipt} />
      </div>
    </>
  );
}

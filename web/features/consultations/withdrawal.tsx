import { useState } from 'react';
import {
  WithdrawConsultationDocument,
  type WithdrawConsultationMutation,
} from '#schema/generated/coordinator-operations.ts';
import { DeedForm } from '../../coordinator/deed-form.tsx';
import { useDeed } from '../../coordinator/use-deed.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/language.tsx';
import type { WholeConsultation } from './use-consultations.ts';

type Content = { readonly consultationId: string };

/** Takes the question back, or what was answered; the place is let go. What was said stays to be read. */
export function Withdrawal({ consultation }: { readonly consultation: WholeConsultation }) {
  const { consultations } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { status, id } = consultation;
  if (status !== 'OPEN' && status !== 'APPROVED' && status !== 'ADVISED_AGAINST') return null;
  return (
    <div>
      <Button look="quiet" onPress={() => setOpen(true)}>
        {consultations.withdraw}
      </Button>
      <Dialog heading={consultations.withdraw} isOpen={isOpen}>
        <p>{consultations.withdrawMeans}</p>
        <WithdrawalForm consultationId={id} onCancel={() => setOpen(false)} />
      </Dialog>
    </div>
  );
}

/** Goes with the dialog, by which is known that nobody waits for its outcome any more. */
function WithdrawalForm({ consultationId, onCancel }: Content & { readonly onCancel: () => void }) {
  const { consultations } = useWords();
  const withdrawing = useDeed<Content, WithdrawConsultationMutation['withdrawConsultation']>(
    async (ask, input) => (await ask(WithdrawConsultationDocument, { input })).withdrawConsultation,
  );
  return (
    <>
      <div role="status">
        {withdrawing.data?.__typename === 'ConsultationClosed' && (
          <p className="refused">{consultations.alreadyClosed}</p>
        )}
      </div>
      <DeedForm
        label={consultations.withdraw}
        submit={consultations.withdraw}
        deed={withdrawing}
        problems={{}}
        fields={[]}
        onSubmit={() => withdrawing.mutate({ consultationId })}
        onCancel={onCancel}
      />
    </>
  );
}

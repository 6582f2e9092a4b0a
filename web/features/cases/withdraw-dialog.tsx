import { useState } from 'react';
import { WithdrawConsentDocument, type WithdrawConsentMutation } from '#schema/generated/coordinator-operations.ts';
import { DeedForm } from '../../coordinator/deed-form.tsx';
import type { Problems } from '../../coordinator/problems.ts';
import { useDeed } from '../../coordinator/use-deed.ts';
import { CheckBoxField } from '../../ui/check-box.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/language.tsx';
import { useForgetOpenCases, type WholeCase } from './use-case.ts';

type Props = {
  readonly caseId: string;
  readonly member: WholeCase['household'][number];
  readonly onClose: () => void;
};
type Content = { readonly caseId: string; readonly memberId: string; readonly acknowledged: boolean };

/** What follows is said first; where a presence leaves the judging with it, that has to be read and said to be. */
export function WithdrawDialog({ caseId, member, onClose }: Props) {
  const { cases } = useWords();
  const [isRead, setRead] = useState(false);
  const [problems, setProblems] = useState<Problems>({});
  const forget = useForgetOpenCases();
  const withdrawing = useDeed<Content, WithdrawConsentMutation['withdrawConsent']>(
    async (ask, input) => (await ask(WithdrawConsentDocument, { input })).withdrawConsent,
  );
  const mustRead = withdrawing.data?.__typename === 'PresenceWouldLeave' || isRead;
  const submit = () => {
    const isUnread = mustRead && !isRead;
    setProblems(isUnread ? { isRead: 'MISSING' } : {});
    if (isUnread) return;
    withdrawing.mutate(
      { caseId, memberId: member.id, acknowledged: isRead },
      {
        onSuccess: (outcome) => {
          if (outcome.__typename !== 'ExitCase') return;
          forget();
          onClose();
        },
      },
    );
  };
  return (
    <Dialog heading={cases.withdrawOf(member.pseudonym)} isOpen>
      <ul className="bullets">
        {cases.withdrawMeans.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <div role="status">{mustRead && <p className="refused">{cases.presenceWouldLeave(member.pseudonym)}</p>}</div>
      <DeedForm
        label={cases.withdrawConsent}
        submit={cases.withdrawConsent}
        deed={withdrawing}
        problems={problems}
        fields={[]}
        onSubmit={submit}
        onCancel={onClose}
      >
        {mustRead && (
          <CheckBoxField
            name="isRead"
            error={problems['isRead'] === undefined || isRead ? null : cases.readFirst}
            isSelected={isRead}
            onChange={setRead}
          >
            {cases.presenceRead}
          </CheckBoxField>
        )}
      </DeedForm>
    </Dialog>
  );
}

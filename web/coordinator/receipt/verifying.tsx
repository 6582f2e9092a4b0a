import {
  type ReceiptFragment,
  RequestVerificationDocument,
  type RequestVerificationMutation,
} from '#schema/generated/coordinator-operations.ts';
import { useWords } from '../../words/language.tsx';
import { DeedForm } from '../deed-form.tsx';
import { useDeed } from '../use-deed.ts';

type Content = { readonly caseId: string };

/** The police have not verified who these people were with, or not lately: asking them to costs nothing and holds nothing. */
export function Verifying({ receipt }: { readonly receipt: Pick<ReceiptFragment, 'case'> }) {
  const { steps } = useWords();
  const asking = useDeed<Content, RequestVerificationMutation['requestVerification']>(
    async (ask, input) => (await ask(RequestVerificationDocument, { input })).requestVerification,
  );
  const outcome = asking.data?.__typename;
  return (
    <div className="step-part">
      <p>{steps.verifyWhy}</p>
      <div role="status">
        {outcome === 'ExitCase' && <p className="done">{steps.verifyAsked}</p>}
        {outcome === 'ConsentMissing' && <p className="refused">{steps.verifyNoConsent}</p>}
      </div>
      {outcome !== 'ExitCase' && (
        <DeedForm
          label={steps.verify}
          submit={steps.verify}
          deed={asking}
          problems={{}}
          fields={[]}
          onSubmit={() => asking.mutate({ caseId: receipt.case.id })}
        />
      )}
    </div>
  );
}

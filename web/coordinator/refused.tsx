import { useWords } from '../words/language.tsx';
import { Phone } from './receipt/phone.tsx';
import type { Deed } from './use-deed.ts';
import './deed.css';

/** Why nothing came of what was sent, where no field is to blame. Always in the page, so that a reader hears it come. */
export function Refused({ deed, fields = [] }: { readonly deed: Deed; readonly fields?: readonly string[] }) {
  const { form } = useWords();
  return (
    <div role="alert" className="refused-place">
      {deed.isError && <p className="refused">{form.noReply}</p>}
      {!deed.isError && !deed.isPending && <Why data={deed.data} fields={fields} />}
    </div>
  );
}

function Why({ data, fields }: { readonly data: Deed['data']; readonly fields: readonly string[] }) {
  const { form, answer } = useWords();
  switch (data?.__typename) {
    case 'CouldNotBeChecked':
      return (
        <p className="refused">
          {form.couldNotBeDone}{' '}
          {typeof data['dutyPhone'] === 'string' && (
            <>
              {answer.dutyPhone} <Phone number={data['dutyPhone']} />.{' '}
            </>
          )}
          {typeof data['reference'] === 'string' && `${answer.errorReference} ${data['reference']}.`}
        </p>
      );
    case 'NotFound':
      return <p className="refused">{form.notFound}</p>;
    case 'OperationIdReused':
      return <p className="refused">{form.reused}</p>;
    case 'InvalidInput':
      return fields.includes(String(data['field'])) ? null : <p className="refused">{form.invalid}</p>;
    default:
      return null;
  }
}

import type { ReceiptFragment } from '#schema/generated/coordinator-operations.ts';
import { useWords } from '../../words/language.tsx';
import { Phone } from './phone.tsx';
import './answer.css';

/** The same whatever the answer: whom to ask, on which numbers, and what to say. */
export function ContactCard({ contact }: { readonly contact: ReceiptFragment['contact'] }) {
  const { answer } = useWords();
  return (
    <div className="contact-card">
      <h3>{answer.contactWho(contact.policeRegion)}</h3>
      <dl className="facts">
        <div>
          <dt>{answer.phone}</dt>
          <dd>
            <Phone number={contact.phone} />
          </dd>
        </div>
        <div>
          <dt>{answer.dutyPhone}</dt>
          <dd>
            <Phone number={contact.dutyPhone} />
          </dd>
        </div>
        <div>
          <dt>{answer.reference}</dt>
          <dd>{contact.reference}</dd>
        </div>
      </dl>
    </div>
  );
}

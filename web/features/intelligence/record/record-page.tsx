import { useTitle } from '../../../ui/title.ts';
import { useWords } from '../../../words/language.tsx';
import { RecordDesk } from './record-desk.tsx';
import './record.css';

/** Where the police enter what they know: the form beside its receipts, ready for the next as soon as one is entered. */
export function RecordPage() {
  const { recording, product } = useWords();
  useTitle(`${recording.title} · ${product}`);
  return (
    <>
      <h1 className="record-heading">{recording.heading}</h1>
      <RecordDesk />
    </>
  );
}

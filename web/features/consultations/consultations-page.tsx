import { useRooms } from '../../service/rooms-context.tsx';
import { useTitle } from '../../ui/title.ts';
import { useWords } from '../../words/language.tsx';
import { ConsultationList } from './consultation-list.tsx';
import { ConsultationPage } from './consultation-page.tsx';
import './consultations.css';

export function ConsultationsPage() {
  const { consultations, product } = useWords();
  const { subject } = useRooms();
  useTitle(`${consultations.title} · ${product}`);
  return subject === null ? <ConsultationList /> : <ConsultationPage key={subject} id={subject} />;
}

import { useRooms } from '../../service/rooms-context.tsx';
import { useTitle } from '../../ui/title.ts';
import { useWords } from '../../words/language.tsx';
import { CaseList } from './case-list.tsx';
import { CasePage } from './case-page.tsx';
import { OpenCase } from './open-case.tsx';
import './cases.css';

/** The list, a new case, one case, or one receipt of it: as the room was opened. */
export function CasesPage() {
  const { cases, product } = useWords();
  const { subject } = useRooms();
  useTitle(`${cases.title} · ${product}`);
  if (subject === null) return <CaseList />;
  if (subject === 'new') return <OpenCase />;
  const [id = '', checkId] = subject.split('/');
  return <CasePage key={id} id={id} checkId={checkId ?? null} />;
}

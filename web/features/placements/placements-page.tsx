import { useRooms } from '../../service/rooms-context.tsx';
import { useTitle } from '../../ui/title.ts';
import { useWords } from '../../words/language.tsx';
import { DecisionRecord } from './decision-record.tsx';
import { ExistingStay } from './existing-stay.tsx';
import { PlacementList } from './placement-list.tsx';
import { PlacementPage } from './placement-page.tsx';
import { StopForm } from './stop-form.tsx';
import './placements.css';

/** The list, one placement, its decision record, or what is recorded afterwards: as the room was opened. */
export function PlacementsPage() {
  const { placements, record, product } = useWords();
  const { subject } = useRooms();
  const [id = '', part] = (subject ?? '').split('/');
  useTitle(`${part === 'record' ? record.title : placements.title} · ${product}`);
  if (subject === null) return <PlacementList />;
  if (id === 'existing') return <ExistingStay />;
  if (id === 'stop') return <StopForm />;
  return part === 'record' ? <DecisionRecord key={id} id={id} /> : <PlacementPage key={id} id={id} />;
}

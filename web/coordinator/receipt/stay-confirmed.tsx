import type { StayFragment } from '#schema/generated/coordinator-operations.ts';
import { useRooms } from '../../service/rooms-context.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/language.tsx';
import { room } from '../rooms.ts';
import { sayPeriod, sayWhoAndWhere } from './say-question.ts';
import './steps.css';

/** The stay that now is, and the paper to file. */
export function StayConfirmed({ stay }: { readonly stay: StayFragment }) {
  const words = useWords();
  const { steps } = words;
  const { open } = useRooms();
  return (
    <div className="step-part">
      <p className="done">{steps.confirmed}</p>
      <p>{`${sayWhoAndWhere(words, stay)} · ${sayPeriod(words, stay)}`}</p>
      <p className="soft">{steps.confirmedMeans}</p>
      <div className="deed-actions">
        <Button onPress={() => open(room.placements, stay.id)}>{steps.toStay}</Button>
        <Button look="quiet" onPress={() => open(room.placements, `${stay.id}/record`)}>
          {steps.toRecord}
        </Button>
      </div>
    </div>
  );
}

import type { StayFragment } from '#schema/generated/coordinator-operations.ts';
import { useRooms } from '../../service/rooms-context.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/language.tsx';
import { room } from '../rooms.ts';
import { Causes } from './causes.tsx';
import type { Confirmed } from './confirming.tsx';
import { Expired } from './expired.tsx';
import { sayPeriod, sayWhoAndWhere } from './say-question.ts';
import { StayConfirmed } from './stay-confirmed.tsx';

type Props = {
  readonly outcome: Confirmed;
  readonly onInstead: (placementId: string) => void;
  readonly onAgain: () => void;
};

/** What came of confirming, and of each refusal what to do now. */
export function ConfirmOutcome({ outcome, onInstead, onAgain }: Props) {
  const { steps } = useWords();
  const { open } = useRooms();
  switch (outcome.__typename) {
    case 'Placement':
      return <StayConfirmed stay={outcome} />;
    case 'CheckExpired':
      return <Expired onAgain={onAgain} />;
    case 'PlaceUnavailable':
      return <Causes causes={outcome.causes} />;
    case 'ConsultationNeeded':
      return <p className="refused">{steps.consultationNeeded}</p>;
    case 'ApprovalNeeded':
      return (
        <div className="step-part">
          <p className="refused">{steps.approvalNeeded}</p>
          <div>
            <Button look="quiet" onPress={() => open(room.consultations, outcome.consultationId)}>
              {steps.toConsultation}
            </Button>
          </div>
        </div>
      );
    case 'AlreadyPlaced':
      return <AlreadyPlaced stay={outcome.placement} onInstead={onInstead} />;
    default:
      return null;
  }
}

/** One's own stay of somebody in the household at the same time: the new one can take its place. */
function AlreadyPlaced({ stay, onInstead }: { readonly stay: StayFragment } & Pick<Props, 'onInstead'>) {
  const words = useWords();
  const { steps } = words;
  const { open } = useRooms();
  return (
    <div className="step-part">
      <p className="refused">
        {steps.alreadyPlaced(`${sayWhoAndWhere(words, stay)} · ${sayPeriod(words, stay)}`)} {steps.alreadyPlacedMeans}
      </p>
      <div className="deed-actions">
        <Button onPress={() => onInstead(stay.id)}>{steps.instead}</Button>
        <Button look="quiet" onPress={() => open(room.placements, stay.id)}>
          {steps.toThatStay}
        </Button>
      </div>
    </div>
  );
}

import type { ReceiptFragment } from '#schema/generated/coordinator-operations.ts';
import { useRooms } from '../../service/rooms-context.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/language.tsx';
import { writeProposal } from '../proposal.ts';
import { room } from '../rooms.ts';
import { sayPlace } from '../stay/place.ts';

type Props = { readonly receipt: ReceiptFragment; readonly placementId?: string | undefined };

/** The receipt is too old to confirm with; the same question is a press away. */
export function Expired({ receipt, placementId }: Props) {
  const { steps } = useWords();
  return (
    <>
      <p>{steps.expired}</p>
      <AskAgain receipt={receipt} placementId={placementId} />
    </>
  );
}

/** To the page of the check, with the question of a receipt filled in. */
function AskAgain({ receipt, placementId, look = 'main' }: Props & { readonly look?: 'main' | 'quiet' }) {
  const words = useWords();
  const { open } = useRooms();
  const { place, members, offer, from, to } = receipt;
  const proposal = {
    ...{ caseId: receipt.case.id, memberIds: members.map(({ id }) => id), offer, from, to },
    placeText: sayPlace(place, words),
    ...(placementId !== undefined && { placementId }),
  };
  return (
    <div>
      <Button look={look} onPress={() => open(room.check, writeProposal(proposal))}>
        {words.steps.checkAgain}
      </Button>
    </div>
  );
}

import type { ReceiptFragment } from '#schema/generated/coordinator-operations.ts';
import { useRooms } from '../../service/rooms-context.tsx';
import { useWords } from '../../words/language.tsx';
import { writeProposal } from '../proposal.ts';
import { room } from '../rooms.ts';
import { sayPlace } from '../stay/place.ts';

/** To the page of the check, with the question of a receipt filled in. It is read when somebody goes there: a reply that nobody knows may lack parts. */
export function useAskAgain(receipt: ReceiptFragment): () => void {
  const words = useWords();
  const { open } = useRooms();
  return () => {
    const { case: exitCase, place, members, offer, from, to } = receipt;
    const memberIds = members.map(({ id }) => id);
    open(
      room.check,
      writeProposal({ caseId: exitCase.id, memberIds, offer, from, to, placeText: sayPlace(place, words) }),
    );
  };
}

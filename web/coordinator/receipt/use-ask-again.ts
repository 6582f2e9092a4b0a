import type { ReceiptFragment } from '#schema/generated/coordinator-operations.ts';
import { useRooms } from '../../service/rooms-context.tsx';
import { useWords } from '../../words/language.tsx';
import { writeProposal } from '../proposal.ts';
import { room } from '../rooms.ts';
import { sayPlace } from '../stay/place.ts';

/** To the page of the check, with the question of a receipt filled in. */
export function useAskAgain({ case: exitCase, place, members, offer, from, to }: ReceiptFragment): () => void {
  const words = useWords();
  const { open } = useRooms();
  const memberIds = members.map(({ id }) => id);
  const proposal = { caseId: exitCase.id, memberIds, offer, from, to, placeText: sayPlace(place, words) };
  return () => open(room.check, writeProposal(proposal));
}

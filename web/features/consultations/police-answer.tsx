import type { WhereFragment } from '#schema/generated/coordinator-operations.ts';
import { writeProposal } from '../../coordinator/proposal.ts';
import { ContactCard } from '../../coordinator/receipt/contact-card.tsx';
import { room } from '../../coordinator/rooms.ts';
import { sayPlace } from '../../coordinator/stay/place.ts';
import { useRooms } from '../../service/rooms-context.tsx';
import { Button } from '../../ui/button.tsx';
import { sayInstant } from '../../ui/day.ts';
import { useWords } from '../../words/language.tsx';
import type { WholeConsultation } from './use-consultations.ts';

type Props = { readonly consultation: WholeConsultation };

/** Where the question stands, in one word and one sentence; then what the police say in words that may be shown. */
export function PoliceAnswer({ consultation }: Props) {
  const { consultations } = useWords();
  const { status, reason, holdUntil, answerBy, check } = consultation;
  const holds = status === 'APPROVED' || status === 'ADVISED_AGAINST';
  return (
    <>
      <div className="status-card">
        <h2>{consultations.statuses[status]}</h2>
        <p>{status === 'OPEN' ? consultations.waitUntil(sayInstant(answerBy)) : consultations.means[status]}</p>
        {reason !== null && (
          <blockquote>
            <p className="soft">{consultations.policeReason}</p>
            <p>{reason}</p>
          </blockquote>
        )}
        {holds && holdUntil !== null && <p className="soft">{consultations.heldUntil(holdUntil)}</p>}
      </div>
      <Suggested consultation={consultation} />
      {status === 'OPEN' && <ContactCard contact={check.contact} />}
    </>
  );
}

function Suggested({ consultation }: Props) {
  const { consultations } = useWords();
  const { suggestedPlaces } = consultation;
  if (suggestedPlaces.length === 0) return null;
  return (
    <section className="suggested" aria-label={consultations.suggested}>
      <h3>{consultations.suggested}</h3>
      <p className="soft">{consultations.suggestedMeans}</p>
      <ul>
        {suggestedPlaces.map((place) => (
          <SuggestedPlace key={place.id} place={place} consultation={consultation} />
        ))}
      </ul>
    </section>
  );
}

/** To the page of the check, with the same people and days at the suggested place. */
function SuggestedPlace({ place, consultation }: Props & { readonly place: WhereFragment }) {
  const words = useWords();
  const { open } = useRooms();
  const { case: exitCase, members, offer, from, to } = consultation.check;
  const name = sayPlace(place, words);
  const proposal = {
    ...{ caseId: exitCase.id, memberIds: members.map(({ id }) => id), offer, from, to },
    placeText: name,
  };
  return (
    <li>
      <span>{name}</span>
      <Button
        look="quiet"
        aria-label={words.consultations.checkThis(name)}
        onPress={() => open(room.check, writeProposal(proposal))}
      >
        {words.consultations.checkThisTown}
      </Button>
    </li>
  );
}

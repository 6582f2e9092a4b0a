import { room } from '../../coordinator/rooms.ts';
import { useCases } from '../../coordinator/use-cases.ts';
import { Loaded } from '../../service/loaded.tsx';
import { useRooms } from '../../service/rooms-context.tsx';
import { Head } from '../../ui/head.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useWords } from '../../words/language.tsx';
import { ExistingStayForm } from './existing-stay-form.tsx';

/** A stay that is there already: always stored, whatever is known, then judged. */
export function ExistingStay() {
  const { placements, check } = useWords();
  const { open } = useRooms();
  const cases = useCases();
  return (
    <>
      <Head
        heading={placements.existing}
        lead={placements.existingLead}
        back={{ text: placements.title, onBack: () => open(room.placements) }}
      />
      <Loaded query={cases} waiting={check.casesLoading} failed={check.casesFailed}>
        {(found) =>
          found.length === 0 ? (
            <Notice heading={check.noCases}>
              <p>{check.noCasesMeans}</p>
            </Notice>
          ) : (
            <ExistingStayForm cases={found} />
          )
        }
      </Loaded>
    </>
  );
}

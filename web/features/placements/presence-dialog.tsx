import { useState } from 'react';
import { ConfirmPresenceDocument, type ConfirmPresenceMutation } from '#schema/generated/coordinator-operations.ts';
import { useDeed } from '../../coordinator/use-deed.ts';
import { today } from '../../ui/day.ts';
import { useWords } from '../../words/language.tsx';
import { DayDialog } from './day-dialog.tsx';
import type { WholePlacement } from './use-placements.ts';

type Props = { readonly stay: WholePlacement; readonly onClose: () => void };
type Content = { readonly placementId: string; readonly on: string };

/** Somebody has seen that they are there. */
export function PresenceDialog({ stay, onClose }: Props) {
  const { placements } = useWords();
  const [on, setOn] = useState(today());
  const confirming = useDeed<Content, ConfirmPresenceMutation['confirmPresence']>(
    async (ask, input) => (await ask(ConfirmPresenceDocument, { input })).confirmPresence,
  );
  return (
    <DayDialog
      verb={placements.changes.PRESENCE.verb}
      means={placements.presenceMeans}
      field={{ name: 'on', label: placements.presenceOn, missing: placements.presenceMissing }}
      written={on}
      onWrite={setOn}
      deed={confirming}
      onDay={(day, handlers) => confirming.mutate({ placementId: stay.id, on: day }, handlers)}
      onClose={onClose}
    />
  );
}

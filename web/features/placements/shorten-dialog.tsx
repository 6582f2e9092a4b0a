import { useState } from 'react';
import { ShortenPlacementDocument, type ShortenPlacementMutation } from '#schema/generated/coordinator-operations.ts';
import { useDeed } from '../../coordinator/use-deed.ts';
import { useWords } from '../../words/language.tsx';
import { DayDialog } from './day-dialog.tsx';
import type { WholePlacement } from './use-placements.ts';

type Props = { readonly stay: WholePlacement; readonly onClose: () => void };
type Content = { readonly placementId: string; readonly shortenTo: string };

/** To an earlier day to come; needs no check. */
export function ShortenDialog({ stay, onClose }: Props) {
  const { placements } = useWords();
  const [to, setTo] = useState('');
  const shortening = useDeed<Content, ShortenPlacementMutation['changePlacement']>(
    async (ask, input) => (await ask(ShortenPlacementDocument, { input })).changePlacement,
  );
  return (
    <DayDialog
      verb={placements.changes.SHORTEN.verb}
      means={placements.shortenMeans}
      field={{ name: 'shortenTo', label: placements.shortenTo, missing: placements.shortenMissing }}
      written={to}
      onWrite={setTo}
      deed={shortening}
      onDay={(day, handlers) => shortening.mutate({ placementId: stay.id, shortenTo: day }, handlers)}
      onClose={onClose}
    />
  );
}

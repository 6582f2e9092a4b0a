import { useEffect, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../words/language.tsx';
import type { Fact } from './say-fact.ts';
import { useUndo } from './use-changes.ts';
import { useRefresh } from './use-facts.ts';

type Props = {
  readonly fact: Pick<Fact, 'id' | 'undoUntil' | 'history'>;
  /** When the reply that said so came, on the browser's own clock since the page was opened; by default, when it is first shown. */
  readonly receivedAt?: number;
  readonly onUndone?: () => void;
};

/** Takes back one's own last entry, for as long as it can be. The seconds are counted here from the reply, whatever this computer thinks the time is. */
export function UndoButton({ fact, receivedAt, onUndone }: Props) {
  const { facts } = useWords();
  const undo = useUndo();
  const refresh = useRefresh();
  const [shownAt] = useState(() => performance.now());
  const left = useSecondsLeft(receivedAt ?? shownAt, secondsToUndo(fact));
  const take = () =>
    !undo.isPending &&
    undo.mutate(
      { factId: fact.id },
      {
        onSuccess: (outcome) => {
          if (outcome.__typename === 'Fact') onUndone?.();
          void refresh();
        },
      },
    );
  const said =
    undo.isError || undo.data?.__typename === 'CouldNotBeChecked'
      ? facts.undoLost
      : undo.data && (undo.data.__typename === 'Fact' ? facts.undone : facts.undoTooLate);
  const isOver = undo.data?.__typename === 'Fact' || undo.data?.__typename === 'TooLate';
  return (
    <>
      {left > 0 && !isOver && (
        <Button look="quiet" isPending={undo.isPending} onPress={take}>
          {undo.isPending ? facts.undoing : facts.undoWithin(left)}
        </Button>
      )}
      <span role="status">{said}</span>
    </>
  );
}

/** From the last entry until it can no longer be taken back; both are the service's own instants. */
function secondsToUndo({ undoUntil, history }: Props['fact']): number {
  const last = history.findLast(({ status }) => status === 'PENDING');
  if (undoUntil === null || last === undefined) return 0;
  return Math.floor((Date.parse(undoUntil) - Date.parse(last.at)) / 1000);
}

function useSecondsLeft(since: number, seconds: number): number {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, seconds - Math.floor(Math.max(0, now - since) / 1000));
}

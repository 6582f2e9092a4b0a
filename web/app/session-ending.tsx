import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { type Session, signIn } from '../features/sign-in/session.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useWords } from '../words/language.tsx';

const warnBeforeMs = 5 * 60_000;

type Props = { readonly session: Session; readonly onRenewed: () => void };

/** Five minutes before the session ends: one press goes on, and nothing that was written is lost. */
export function SessionEnding({ session, onRenewed }: Props) {
  const { app } = useWords();
  const isEnding = useIsNear(session.endsAt);
  const renewing = useMutation({ mutationFn: () => signIn(session.id), onSuccess: onRenewed });
  const time = session.endsAt.toLocaleTimeString('sv-SE', { hour: '2-digit', minute: '2-digit' });
  return (
    <Dialog heading={app.ending(time)} isOpen={isEnding}>
      <p>{app.endingMeans}</p>
      <p role="alert">{renewing.isError && app.renewFailed}</p>
      <div className="dialog-actions">
        <Button onPress={() => renewing.mutate()} autoFocus>
          {app.staySignedIn}
        </Button>
      </div>
    </Dialog>
  );
}

/** From five minutes before until the moment itself, when signing in again takes over. */
function useIsNear(endsAt: Date): boolean {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 15_000);
    return () => clearInterval(timer);
  }, []);
  const left = endsAt.getTime() - now;
  return left > 0 && left < warnBeforeMs;
}

import { useMemo } from 'react';
import { CheckPage } from '../features/check/check-page.tsx';
import { type Person, signOut } from '../features/sign-in/session.ts';
import { SignInAgain } from '../features/sign-in/sign-in-again.tsx';
import { makeAsk } from '../service/ask.ts';
import { AskProvider } from '../service/ask-context.tsx';
import { Frame } from './frame.tsx';
import { NoPage } from './no-page.tsx';
import { useSignInAgain } from './use-sign-in-again.ts';

type Props = { readonly person: Person; readonly onLeft: () => void };

/** The rooms of whoever is signed in. Where the session ends on the way, the page stays and waits for a new one. */
export function Workplace({ person, onLeft }: Props) {
  const again = useSignInAgain();
  const ask = useMemo(() => makeAsk(again.wait), [again.wait]);
  const leave = () => signOut().then(onLeft, onLeft);
  const beSomeoneElse = () => {
    again.giveUp();
    return leave();
  };
  return (
    <AskProvider value={ask}>
      <Frame person={person} onSignOut={leave}>
        {person.role === 'COORDINATOR' ? <CheckPage /> : <NoPage />}
      </Frame>
      <SignInAgain person={person} isOpen={again.isWaiting} onSignedIn={again.goOn} onSomeoneElse={beSomeoneElse} />
    </AskProvider>
  );
}

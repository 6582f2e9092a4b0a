import { useMemo } from 'react';
import { type Session, signOut } from '../features/sign-in/session.ts';
import { SignInAgain } from '../features/sign-in/sign-in-again.tsx';
import { makeAsk } from '../service/ask.ts';
import { AskProvider } from '../service/ask-context.tsx';
import { KeptProvider } from '../service/kept.tsx';
import { RoomsProvider } from '../service/rooms-context.tsx';
import { Frame } from './frame.tsx';
import { InRoom } from './in-room.tsx';
import { Live } from './live.tsx';
import { roomsOf } from './rooms.ts';
import { SessionEnding } from './session-ending.tsx';
import { useAhead } from './use-ahead.ts';
import { useCommands } from './use-commands.ts';
import { useRoomsOfAddress } from './use-rooms.ts';
import { useSignInAgain } from './use-sign-in-again.ts';

type Props = { readonly session: Session; readonly onLeft: () => void; readonly onRenewed: () => void };

/** The rooms of whoever is signed in. Where the session ends on the way, the page stays and waits for a new one. */
export function Workplace({ session, onLeft, onRenewed }: Props) {
  const again = useSignInAgain();
  const ask = useMemo(() => makeAsk(session.role, again.wait), [session.role, again.wait]);
  const rooms = useRoomsOfAddress();
  const leave = () => signOut().then(onLeft, onLeft);
  const list = roomsOf(session);
  useAhead(list);
  const commands = useCommands(list, rooms, leave);
  const beSomeoneElse = () => {
    again.giveUp();
    return leave();
  };
  return (
    <AskProvider value={ask}>
      <KeptProvider>
        <RoomsProvider value={rooms}>
          <Frame person={session} rooms={list} commands={commands} onSignOut={leave}>
            <Live role={session.role} firstRoom={list[0]?.path ?? '/'} />
            <InRoom rooms={list} />
          </Frame>
          <SessionEnding session={session} onRenewed={onRenewed} />
          <SignInAgain
            person={session}
            isOpen={again.isWaiting}
            onSignedIn={again.goOn}
            onSomeoneElse={beSomeoneElse}
          />
        </RoomsProvider>
      </KeptProvider>
    </AskProvider>
  );
}

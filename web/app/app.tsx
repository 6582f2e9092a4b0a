import { useQuery, useQueryClient } from '@tanstack/react-query';
import { sessionQuery } from '../features/sign-in/session.ts';
import { SignInPage } from '../features/sign-in/sign-in-page.tsx';
import { After } from '../ui/after.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { useWords } from '../words/language.tsx';
import { Frame } from './frame.tsx';
import { Workplace } from './workplace.tsx';

/** Who is signed in decides what there is. A new person starts with nothing of the one before. */
export function App() {
  const { app } = useWords();
  const known = useQueryClient();
  const session = useQuery(sessionQuery);
  const restart = () => {
    known.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    return session.refetch();
  };
  if (session.data)
    return (
      <Workplace
        key={session.data.id}
        session={session.data}
        onLeft={restart}
        onRenewed={() => void session.refetch()}
      />
    );
  if (session.isSuccess)
    return (
      <Frame>
        <SignInPage onSignedIn={restart} />
      </Frame>
    );
  return (
    <Frame>
      {session.isPending ? (
        <After ms={300}>
          <p className="unseen">{app.opening}</p>
          <Skeleton />
        </After>
      ) : (
        <Notice heading={app.unreachable} level={1}>
          <p>{app.unreachableMeans}</p>
          <Button onPress={() => session.refetch()}>{app.tryAgain}</Button>
        </Notice>
      )}
    </Frame>
  );
}

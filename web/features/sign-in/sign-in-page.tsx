import { useQuery } from '@tanstack/react-query';
import { After } from '../../ui/after.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useTitle } from '../../ui/title.ts';
import { useWords } from '../../words/language.tsx';
import { fetchSignIns } from './session.ts';
import { SignInList } from './sign-in-list.tsx';
import './sign-in.css';

/** The demonstration's sign-in: invented people, no password, said so. */
export function SignInPage({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const { signIn, product, app } = useWords();
  useTitle(`${signIn.title} · ${product}`);
  return (
    <div className="sign-in">
      <div>
        <p className="sign-in-kind">{app.demonstration}</p>
        <h1>{signIn.heading}</h1>
      </div>
      <p className="sign-in-lead">{signIn.lead}</p>
      <Offered onSignedIn={onSignedIn} />
    </div>
  );
}

function Offered({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const { signIn, app } = useWords();
  const people = useQuery({ queryKey: ['sign-ins'], queryFn: fetchSignIns });
  if (people.isPending)
    return (
      <After ms={300}>
        <Skeleton />
      </After>
    );
  if (people.isError)
    return (
      <Notice heading={signIn.listFailed}>
        <p>{signIn.listFailedMeans}</p>
        <Button onPress={() => people.refetch()}>{app.tryAgain}</Button>
      </Notice>
    );
  if (people.data.length === 0)
    return (
      <Notice heading={signIn.nobody}>
        <p>{signIn.nobodyMeans}</p>
      </Notice>
    );
  return <SignInList people={people.data} onSignedIn={onSignedIn} />;
}

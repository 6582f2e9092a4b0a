import { useMutation } from '@tanstack/react-query';
import { useWords } from '../../words/language.tsx';
import { PersonRow } from './person-row.tsx';
import { type Person, signIn } from './session.ts';

const rolesWithPage = ['COORDINATOR', 'DECISION_MAKER', 'ANALYST', 'RECORDER', 'REVIEWER', 'POLICE_LIAISON'];

type Props = { readonly people: readonly Person[]; readonly onSignedIn: () => void };

/** Those whose page exists first, so that nobody signs in to find nothing. */
export function SignInList({ people, onSignedIn }: Props) {
  const { signIn: words } = useWords();
  const entering = useMutation({ mutationFn: (person: Person) => signIn(person.id), onSuccess: onSignedIn });
  const hasPage = ({ role }: Person) => rolesWithPage.includes(role);
  const group = (heading: string, members: readonly Person[]) =>
    members.length > 0 && (
      <section>
        <h2 className="sign-in-group">{heading}</h2>
        <ul className="sign-in-list">
          {members.map((person) => (
            <PersonRow key={person.id} person={person} onChoose={entering.mutate} />
          ))}
        </ul>
      </section>
    );
  return (
    <>
      <p role="alert" className="sign-in-failed">
        {entering.isError && words.failed}
      </p>
      {group(words.withPage, people.filter(hasPage))}
      {group(
        words.withoutPage,
        people.filter((person) => !hasPage(person)),
      )}
    </>
  );
}

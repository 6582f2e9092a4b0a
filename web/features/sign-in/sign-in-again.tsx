import { useMutation } from '@tanstack/react-query';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useWords } from '../../words/language.tsx';
import { type Person, signIn } from './session.ts';

type Props = {
  readonly person: Person;
  readonly isOpen: boolean;
  readonly onSignedIn: () => void;
  readonly onSomeoneElse: () => void;
};

/** Over the page when the session has ended: what was written below stays, and the question goes on. */
export function SignInAgain({ person, isOpen, onSignedIn, onSomeoneElse }: Props) {
  const { signIn: words } = useWords();
  const entering = useMutation({ mutationFn: () => signIn(person.id), onSuccess: onSignedIn });
  return (
    <Dialog heading={words.again} isOpen={isOpen}>
      <p>{words.againMeans}</p>
      <p role="alert">{entering.isError && words.failed}</p>
      <div className="dialog-actions">
        <Button onPress={() => entering.mutate()} autoFocus>
          {words.as(person.name)}
        </Button>
        <Button look="quiet" onPress={onSomeoneElse}>
          {words.someoneElse}
        </Button>
      </div>
      <p className="soft">{words.someoneElseMeans}</p>
    </Dialog>
  );
}

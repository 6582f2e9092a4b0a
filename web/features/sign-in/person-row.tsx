import { Button } from 'react-aria-components/Button';
import { useWords } from '../../words/language.tsx';
import { sayRole } from './say-role.ts';
import type { Person } from './session.ts';

type Props = { readonly person: Person; readonly onChoose: (person: Person) => void };

export function PersonRow({ person, onChoose }: Props) {
  const words = useWords();
  return (
    <li>
      <Button className="person-row" onPress={() => onChoose(person)}>
        <span className="unseen">{words.signIn.as('')} </span>
        <span className="person-name">{person.name}</span> <span>{sayRole(words, person.role)}</span>{' '}
        <span className="soft">{person.office}</span>
      </Button>
    </li>
  );
}

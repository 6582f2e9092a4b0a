import { sayRole } from '../features/sign-in/say-role.ts';
import type { Person } from '../features/sign-in/session.ts';
import { Button } from '../ui/button.tsx';
import { useWords } from '../words/language.tsx';
import type { Command } from './palette.tsx';
import { PaletteKey } from './palette-key.tsx';
import { HideButton } from './quick-hide.tsx';

type Props = {
  readonly person: Person | undefined;
  readonly commands: readonly Command[];
  readonly onSignOut: (() => void) | undefined;
};

/** Who one is, for which unit, and the two ways out. Of an analyst only the role is known while the database is down. */
export function Who({ person, commands, onSignOut }: Props) {
  const words = useWords();
  return (
    <section className="who" aria-label={words.app.who}>
      {person !== undefined && (
        <p className="who-name">
          {person.name !== '' && <strong>{person.name}</strong>} {person.office !== '' && <span>{person.office}</span>}{' '}
          <span>{sayRole(words, person.role)}</span>
        </p>
      )}
      {commands.length > 0 && <PaletteKey commands={commands} />}
      {person !== undefined && (
        <Button look="bare" onPress={() => onSignOut?.()}>
          {words.app.signOut}
        </Button>
      )}
      <HideButton />
    </section>
  );
}

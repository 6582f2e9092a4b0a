import type { PlaceCauseKind } from '#schema/generated/coordinator-operations.ts';
import { useWords } from '../../words/language.tsx';
import '../stay/stay.css';

/** Why nobody can be placed there: causes that are no secret. */
export function Causes({ causes }: { readonly causes: readonly { readonly kind: PlaceCauseKind }[] }) {
  const { check, answer } = useWords();
  return (
    <div className="form-note">
      <strong>{answer.unavailable}</strong>
      {causes.map(({ kind }) => (
        <p key={kind}>{check.causes[kind]}</p>
      ))}
    </div>
  );
}

import type { PlaceCauseKind } from '#schema/generated/coordinator-operations.ts';
import { Notice } from '../../ui/notice.tsx';
import { useWords } from '../../words/language.tsx';

/** Causes that are no secret. Nothing was judged, and no receipt exists. */
export function Unavailable({ causes }: { readonly causes: readonly { readonly kind: PlaceCauseKind }[] }) {
  const { answer, check } = useWords();
  return (
    <Notice heading={answer.unavailable}>
      <ul className="causes">
        {causes.map(({ kind }) => (
          <li key={kind}>{check.causes[kind]}</li>
        ))}
      </ul>
      <p>{answer.unavailableSentence}</p>
      <p>{answer.unavailableNow}</p>
    </Notice>
  );
}

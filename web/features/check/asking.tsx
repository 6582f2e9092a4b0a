import { After } from '../../ui/after.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useWords } from '../../words/language.tsx';

export function Asking() {
  const { answer } = useWords();
  return (
    <After ms={300}>
      <div className="asking">
        <Skeleton />
        <After ms={700}>
          <p>{answer.asking}</p>
        </After>
        <After ms={4700}>
          <p className="soft">{answer.askingLong}</p>
        </After>
      </div>
    </After>
  );
}

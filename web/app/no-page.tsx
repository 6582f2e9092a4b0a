import { Notice } from '../ui/notice.tsx';
import { useTitle } from '../ui/title.ts';
import { useWords } from '../words/language.tsx';

export function NoPage() {
  const { app, product } = useWords();
  useTitle(product);
  return (
    <Notice heading={app.noPage} level={1}>
      <p>{app.noPageMeans}</p>
    </Notice>
  );
}

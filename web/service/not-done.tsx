import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useWords } from '../words/language.tsx';

type Props = {
  /** What the service could still say; nothing when no reply came at all. */
  readonly failure?: { readonly reference: string; readonly dutyPhone: string } | undefined;
  readonly onAgain: () => void;
};

/** No outcome can be relied on: what was written is kept, and sending it again counts once. */
export function NotDone({ failure, onAgain }: Props) {
  const { app } = useWords();
  return (
    <div role="alert">
      <Notice heading={app.notDone}>
        <p>{failure === undefined ? app.notDoneNoReply : app.notDoneNow}</p>
        <Button onPress={onAgain}>{app.sendAgain}</Button>
        {failure !== undefined && (
          <p className="soft">
            {app.dutyPhone} <a href={`tel:${failure.dutyPhone.replaceAll(/[^\d+]/g, '')}`}>{failure.dutyPhone}</a> ·{' '}
            {app.errorReference} {failure.reference}
          </p>
        )}
      </Notice>
    </div>
  );
}

import { useRooms } from '../../service/rooms-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useTitle } from '../../ui/title.ts';
import { useWords } from '../../words/language.tsx';
import { AlertSheet } from './alert-sheet.tsx';
import { ConsultationSheet } from './consultation-sheet.tsx';
import { RequestSheet } from './request-sheet.tsx';
import './liaison.css';

/** One question out of the inbox. Which one is kept in memory only, so that a reload leads back to the inbox. */
export function SubjectPage() {
  const { liaison, product } = useWords();
  useTitle(`${liaison.subjectTitle} · ${product}`);
  const { open, subject } = useRooms();
  const [is = '', id = ''] = (subject ?? '').split(' ');
  return (
    <div className="liaison">
      <div className="way-back">
        <Button look="bare" onPress={() => open('/inkorg')}>
          ← {liaison.back}
        </Button>
      </div>
      <Subject key={subject} is={is} id={id} />
    </div>
  );
}

function Subject({ is, id }: { readonly is: string; readonly id: string }) {
  const { liaison } = useWords();
  switch (is) {
    case 'CONSULTATION':
      return <ConsultationSheet id={id} />;
    case 'ALERT':
      return <AlertSheet id={id} />;
    case 'VERIFICATION':
      return <RequestSheet id={id} />;
    default:
      return (
        <Notice heading={liaison.nothingChosen} level={1}>
          <p>{liaison.emptyMeans}</p>
        </Notice>
      );
  }
}

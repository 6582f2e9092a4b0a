import { sayInstant } from '../../ui/day.ts';
import { useWords } from '../../words/language.tsx';
import type { WholeConsultation } from './use-consultations.ts';

/** What has happened to it, the first at the top. */
export function Timeline({ consultation }: { readonly consultation: WholeConsultation }) {
  const { consultations } = useWords();
  return (
    <ol className="timeline">
      {consultation.timeline.map(({ kind, at }) => (
        <li key={`${kind} ${at}`}>
          <span className="timeline-at">{at === null ? '–' : sayInstant(at)}</span>
          <span>{consultations.events[kind]}</span>
        </li>
      ))}
    </ol>
  );
}

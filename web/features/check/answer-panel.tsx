import { useEffect, useRef } from 'react';
import { useWords } from '../../words/language.tsx';
import { Announcement } from './announcement.tsx';
import { Asking } from './asking.tsx';
import { Outlook } from './outlook.tsx';
import type { useCheck } from './use-check.ts';

export type AnswerPanelProps = {
  readonly check: ReturnType<typeof useCheck>;
  /** Whether the form still asks what was asked. */
  readonly isSame: boolean;
  readonly placementId?: string | undefined;
  readonly onAgain: () => void;
  readonly onBack: () => void;
};

/** Where the answer stands: before, asking, answered, cannot tell, failed. Never blank for long, never an answer to another question. */
export function AnswerPanel(props: AnswerPanelProps) {
  const { answer } = useWords();
  const { check } = props;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (check.status === 'success' || check.status === 'error') panel.current?.scrollIntoView({ block: 'nearest' });
  }, [check.status]);
  return (
    <section ref={panel} className="answer-panel" aria-label={answer.region}>
      <Announcement {...props} />
      {check.isPending ? <Asking /> : <Outlook {...props} />}
    </section>
  );
}

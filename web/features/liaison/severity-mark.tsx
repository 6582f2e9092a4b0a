import type { Severity } from '#schema/generated/police-liaison-operations.ts';
import { useWords } from '../../words/language.tsx';

const rank: Readonly<Record<Severity, number>> = { LOW: 1, MEDIUM: 2, HIGH: 3, CRITICAL: 4 };

/** One bar of four for each step of severity, and its word: read without colour. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const { liaison } = useWords();
  return (
    <span className="severity">
      <svg viewBox="0 0 18 12" width="18" height="12" aria-hidden="true">
        {[1, 2, 3, 4].map((bar) => (
          <rect
            key={bar}
            className={bar <= rank[severity] ? 'severity-on' : 'severity-off'}
            x={(bar - 1) * 4.6 + 0.5}
            y={10.5 - bar * 2.4}
            width="3.2"
            height={bar * 2.4 + 1}
          />
        ))}
      </svg>
      {liaison.severities[severity]}
    </span>
  );
}

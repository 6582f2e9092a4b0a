import { useWords } from '../../../words/language.tsx';
import { KindSign } from './network-picture.tsx';

const strengths = ['SOLID', 'DASHED', 'DOTTED'] as const;
const kinds = ['RIVALRY', 'ALLIANCE', 'PART'] as const;

export function Legend() {
  const { network, facts } = useWords();
  return (
    <div className="network-legend soft">
      <ul aria-label={network.legend}>
        {kinds.map((kind) => (
          <li key={kind}>
            <svg width="36" height="16" viewBox="-18 -8 36 16" aria-hidden="true">
              <g className="tie solid">
                <path d="M-18 0L18 0" />
                <g className="tie-sign">
                  <KindSign kind={kind} />
                </g>
              </g>
            </svg>
            {network.kinds[kind]}
          </li>
        ))}
        {strengths.map((strength) => (
          <li key={strength}>
            <svg width="36" height="16" viewBox="-18 -8 36 16" aria-hidden="true">
              <g className={`tie ${strength.toLowerCase()}`}>
                <path d="M-18 0L18 0" />
              </g>
            </svg>
            {facts.strengths[strength]}
          </li>
        ))}
      </ul>
      <p>{network.columns}</p>
    </div>
  );
}

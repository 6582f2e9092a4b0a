import type { PathEndKind } from '#schema/generated/police-liaison-operations.ts';
import { useWords } from '../../words/language.tsx';
import { layPath, type Piece, type Step, yearsOf } from './lay-path.ts';
import { sayPath, sayStep } from './say-step.ts';

type Props = { readonly steps: readonly Step[]; readonly subject: string | undefined };

/** A path like a sentence: a line's style is its certainty, the small year its age, a tag what lowered it. The list says the same in words. */
export function PathPicture({ steps, subject }: Props) {
  const words = useWords();
  const pieces = layPath(steps, subject);
  return (
    <div className="path" role="img" aria-label={sayPath(words, pieces)}>
      {pieces.map((piece, index) => {
        const before = pieces[index - 1];
        if (piece.is === 'STEP') return null;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a place on the path is its name
          <span key={index} className="path-part">
            {before?.is === 'STEP' && <StepLine piece={before} />}
            <End piece={piece} />
          </span>
        );
      })}
    </div>
  );
}

const shapes: Readonly<Record<PathEndKind, React.ReactNode>> = {
  PERSON: (
    <>
      <circle cx="8" cy="5" r="3.2" />
      <path d="M2.2 14.5a5.8 5.8 0 0 1 11.6 0" />
    </>
  ),
  GROUPING: (
    <>
      <circle cx="5" cy="5.5" r="2.6" />
      <circle cx="11" cy="5.5" r="2.6" />
      <circle cx="8" cy="11.5" r="2.6" />
    </>
  ),
  PLACE: <path d="M2 8l6-5.5L14 8M4 7v7h8V7" />,
};

function End({ piece }: { readonly piece: Extract<Piece, { is: 'END' }> }) {
  return (
    <span className="path-end" data-kind={piece.end.kind}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <g fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round">
          {shapes[piece.end.kind]}
        </g>
      </svg>
      {piece.end.name}
    </span>
  );
}

const dashes = { SURE: undefined, WEAK: '9 5', UNCONFIRMED: '1.5 5' } as const;

function StepLine({ piece }: { readonly piece: Extract<Piece, { is: 'STEP' }> }) {
  const words = useWords();
  const { step, line, points } = piece;
  return (
    <span className="path-step" data-kind={step.kind}>
      <span className="path-word">{sayStep(words, step)}</span>
      <svg className="path-line" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <path
          d="M0 5H100"
          fill="none"
          stroke="currentColor"
          strokeWidth={step.kind === 'RIVALRY' || step.kind === 'THREAT' ? 3 : 1.8}
          strokeDasharray={dashes[line]}
          strokeLinecap={line === 'UNCONFIRMED' ? 'round' : 'butt'}
          vectorEffect="non-scaling-stroke"
        />
      </svg>
      {points !== 'NEITHER' && (
        <span className="path-arrow" data-points={points}>
          {points === 'RIGHT' ? '›' : '‹'}
        </span>
      )}
      <span className="path-below">
        {yearsOf(step) !== null && <span className="path-years">{yearsOf(step)}</span>}
        {step.lowered.map((reason) => (
          <span key={reason} className="path-tag">
            {words.liaison.lowered[reason]}
          </span>
        ))}
      </span>
    </span>
  );
}

import type { Answer } from '#schema/generated/coordinator-operations.ts';

/** One shape an answer, told apart without colour: octagon, two voices, a circle with gaps, an open circle. Never a tick. */
const shapes: Readonly<Record<Answer | 'CANNOT_TELL', React.ReactNode>> = {
  ADVISED_AGAINST: (
    <>
      <path d="M17 3h22l14 14v22L39 53H17L3 39V17z" />
      <path d="M17 28h22" strokeWidth="6" />
    </>
  ),
  CONSULTATION_REQUIRED: (
    <>
      <path d="M4 9h30v21H19l-8 8v-8H4z" />
      <path d="M40 20h12v21h-5v8l-8-8H24v-5" />
    </>
  ),
  INSUFFICIENT_BASIS: <circle cx="28" cy="28" r="24" strokeDasharray="9.4 9.45" />,
  NO_KNOWN_RISK: <circle cx="28" cy="28" r="24" />,
  CANNOT_TELL: (
    <>
      <path d="M28 4a24 24 0 0 1 24 24M28 52A24 24 0 0 1 4 28" />
      <path d="M20 20l16 16M36 20L20 36" />
    </>
  ),
};

export const AnswerSign = ({ answer }: { readonly answer: Answer | 'CANNOT_TELL' }) => (
  <svg className="answer-sign" viewBox="0 0 56 56" width="64" height="64" aria-hidden="true">
    <g fill="none" stroke="currentColor" strokeWidth="4" strokeLinejoin="round" strokeLinecap="round">
      {shapes[answer]}
    </g>
  </svg>
);

import { Fragment } from 'react';
import { useWords } from '../../words/language.tsx';
import { layPath, type Step } from './lay-path.ts';
import { sayBasis, sayJoined } from './say-step.ts';
import type { Without } from './use-liaison.ts';

type Props = {
  readonly steps: readonly Step[];
  readonly subject: string | undefined;
  readonly without: Without | undefined;
};

/** The same path step by step, with grade, age and what lowered it; and what is left without each. */
export function PathList({ steps, subject, without }: Props) {
  const words = useWords();
  const { liaison } = words;
  const pieces = layPath(steps, subject);
  return (
    <ol className="path-list" aria-label={liaison.listOf}>
      {pieces.map((piece, place) => {
        if (piece.is === 'END') return null;
        const names = [place - 1, place + 1].map((at) => nameAt(pieces[at]));
        const change = without?.steps.find(({ step }) => step === piece.index);
        return (
          <li key={piece.index}>
            <span className="path-list-what">{sayJoined(words, piece.step, names)}</span>{' '}
            <span className="soft">
              {sayBasis(words, piece.step)}
              {piece.step.lowered.map((reason) => (
                <Fragment key={reason}>
                  {' '}
                  <span className="path-tag">{liaison.lowered[reason]}</span>
                </Fragment>
              ))}
            </span>{' '}
            {change !== undefined && <Left change={change} severityNow={without?.severityNow ?? null} />}
          </li>
        );
      })}
    </ol>
  );
}

const nameAt = (piece: ReturnType<typeof layPath>[number] | undefined): string | undefined =>
  piece?.is === 'END' ? piece.end.name : undefined;

type LeftProps = { readonly change: Without['steps'][number]; readonly severityNow: Without['severityNow'] };

function Left({ change: { severity, answer: then }, severityNow }: LeftProps) {
  const { liaison, answer } = useWords();
  const what =
    severity === severityNow
      ? liaison.withoutSame
      : severity === null
        ? liaison.withoutNone
        : liaison.severities[severity];
  return (
    <span className="path-left">
      {liaison.without}: <strong>{what}</strong>. {liaison.answerThen}: {answer.words[then].word}.
    </span>
  );
}

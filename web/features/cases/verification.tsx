import { Verifying } from '../../coordinator/receipt/verifying.tsx';
import { useWords } from '../../words/language.tsx';
import { sayVerification } from './say-case.ts';
import type { WholeCase } from './use-case.ts';

/** Whether the police have looked. What they found is not said here. */
export function Verification({ exitCase }: { readonly exitCase: WholeCase }) {
  const words = useWords();
  const { verification } = exitCase;
  const isWaiting = verification !== null && !verification.isDone;
  return (
    <>
      <p>
        <strong>{sayVerification(words, verification)}.</strong>
      </p>
      <p className="soft">{words.cases.verificationGround}</p>
      {!isWaiting && exitCase.status === 'OPEN' && <Verifying receipt={{ case: exitCase }} />}
    </>
  );
}

import { useState } from 'react';
import { Loaded } from '../../../service/loaded.tsx';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useWords } from '../../../words/language.tsx';
import { AmendForm } from './amend-form.tsx';
import { CloseForm } from './close-form.tsx';
import { HistoryList } from './history-list.tsx';
import { ReopenForm } from './reopen-form.tsx';
import { codeOf, type Fact, sayDegree, sayEnds, sayGrade, sayKind, sayPeriod } from './say-fact.ts';
import { UndoButton } from './undo-button.tsx';
import { useFact } from './use-facts.ts';
import './fact.css';

type Props = { readonly id: string; readonly backTo?: string; readonly onBack: () => void };

/** A fact as it is now, what can be done with it, and its whole history. */
export function FactPanel({ id, backTo, onBack }: Props) {
  const { facts } = useWords();
  const fact = useFact(id);
  return (
    <section className="fact-panel" aria-label={facts.columns.what}>
      <Button look="bare" autoFocus onPress={onBack}>
        ← {backTo ?? facts.back}
      </Button>
      <Loaded query={fact} waiting={facts.factWaiting} failed={facts.factFailed}>
        {(found) =>
          found === null ? (
            <Notice heading={facts.factGone}>
              <p>{facts.factGoneMeans}</p>
            </Notice>
          ) : (
            <FactSheet fact={found} />
          )
        }
      </Loaded>
    </section>
  );
}

type Doing = 'AMEND' | 'CLOSE' | 'REOPEN';

function FactSheet({ fact }: { readonly fact: Fact }) {
  const words = useWords();
  const { facts } = words;
  const [doing, setDoing] = useState<Doing | null>(null);
  const [isSaved, setSaved] = useState(false);
  const form = {
    fact,
    onDone: () => {
      setDoing(null);
      setSaved(true);
    },
    onCancel: () => setDoing(null),
  };
  return (
    <>
      <div className="fact-head">
        <h2>
          {sayKind(words, fact)}: {sayEnds(words, fact)}
        </h2>
        <FactLines fact={fact} />
      </div>
      <p role="status" className="fact-saved">
        {isSaved && facts.saved}
      </p>
      {doing === null && (
        <div className="fact-acts">
          {actsOf(fact).map((act) => (
            <Button key={act} look="quiet" onPress={() => setDoing(act)}>
              {{ AMEND: facts.amend, CLOSE: facts.close, REOPEN: facts.reopen }[act]}
            </Button>
          ))}
          {fact.undoUntil !== null && <UndoButton key={fact.history.length} fact={fact} />}
        </div>
      )}
      {doing === 'AMEND' && <AmendForm {...form} />}
      {doing === 'CLOSE' && <CloseForm {...form} />}
      {doing === 'REOPEN' && <ReopenForm {...form} />}
      <h3>{facts.historyHeading}</h3>
      <HistoryList history={fact.history} />
    </>
  );
}

/** What the service would not refuse out of hand; it decides all the same. */
function actsOf({ state }: Fact): readonly Doing[] {
  if (state === 'LIVE' || state === 'PENDING') return ['AMEND', 'CLOSE'];
  if (state === 'CLOSING') return ['AMEND'];
  return state === 'ENDED' || state === 'MISTAKEN' ? ['REOPEN'] : [];
}

export function FactLines({ fact }: { readonly fact: Fact }) {
  const words = useWords();
  const { facts } = words;
  const degree = sayDegree(words, fact);
  return (
    <>
      <p>
        {degree !== null && <strong>{degree} · </strong>}
        {sayPeriod(words, fact)} <span className="tag">{facts.states[fact.state]}</span>
      </p>
      <p className="soft">
        {codeOf(fact.basis)}: {sayGrade(words, fact.basis)}
      </p>
      <p className="soft">{facts.expires(fact.expiresOn)}</p>
    </>
  );
}

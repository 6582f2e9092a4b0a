import { useState } from 'react';
import { Loaded } from '../../service/loaded.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/language.tsx';
import { mostTowns, type Town } from './draft.ts';
import { TownsTable } from './towns-table.tsx';
import { useTowns } from './use-liaison.ts';

type Props = {
  readonly consultationId: string;
  readonly towns: readonly Town[];
  readonly error: string | null;
  readonly onChange: (towns: readonly Town[]) => void;
};

/** Up to three towns, chosen among all that are judged for the participant. */
export function TownsField({ consultationId, towns, error, onChange }: Props) {
  const { liaison } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <fieldset className="towns-field" data-field="towns">
      <legend className="field-label">{liaison.towns}</legend>
      <p className="field-hint">{liaison.townsHint}</p>
      {towns.length === 0 ? (
        <p className="soft">{liaison.noTowns}</p>
      ) : (
        <ul className="chosen-towns">
          {towns.map((town) => (
            <li key={town.id}>
              {town.label}
              <Button
                look="bare"
                aria-label={liaison.remove(town.label)}
                onPress={() => onChange(towns.filter(({ id }) => id !== town.id))}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
      {error !== null && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
      <div>
        <Button look="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {isOpen ? liaison.hideTowns : liaison.suggest}
        </Button>
      </div>
      {isOpen && <Towns consultationId={consultationId} towns={towns} onChange={onChange} />}
    </fieldset>
  );
}

function Towns({ consultationId, towns, onChange }: Omit<Props, 'error'>) {
  const { liaison } = useWords();
  const found = useTowns(consultationId);
  const choose = (town: Town) => {
    if (towns.length < mostTowns && !towns.some(({ id }) => id === town.id)) onChange([...towns, town]);
  };
  return (
    <Loaded query={found} waiting={liaison.towning} failed={liaison.townsFailed}>
      {(judged) =>
        judged.length === 0 ? (
          <p className="form-note">{liaison.noConsent}</p>
        ) : (
          <TownsTable judged={judged} chosen={towns} onChoose={choose} />
        )
      }
    </Loaded>
  );
}

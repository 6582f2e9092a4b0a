import { useState } from 'react';
import { TextField } from '../../../ui/text-field.tsx';
import { useWords } from '../../../words/language.tsx';
import type { Words } from '../../../words/sv.ts';
import type { Problems } from '../fact/basis-draft.ts';
import { type Choosable, ChooseField } from './choose-field.tsx';
import type { Chosen, Draft } from './draft.ts';
import { type End, forms } from './forms.ts';
import { KnownPerson } from './known-person.tsx';
import { type FoundGrouping, useAreas, useGroupings } from './use-search.ts';

export type FormPartProps = {
  readonly draft: Draft;
  readonly problems: Problems;
  readonly onChange: (patch: Partial<Draft>) => void;
};

type Props = FormPartProps & { readonly end: End; readonly onOpen: (factId: string) => void };

/** Whom or what the fact is about: a grouping or a place from a list, a person by one's own reference. */
export function EndField(props: Props) {
  switch (props.end.is) {
    case 'GROUPING':
      return <GroupingField {...props} />;
    case 'PLACE':
      return <AreaField {...props} />;
    case 'PERSON':
      return <PersonField {...props} />;
  }
}

function fieldOf({ recording }: Words, { draft, problems, end, onChange }: Props) {
  const { name, label } = end;
  return {
    ...{ name, label: recording.ends[label], error: problems[name], text: draft.texts[name] ?? '' },
    chosen: draft.chosen[name],
    onChange: (text: string, chosen: Chosen | undefined) => {
      const { [name]: _before, ...others } = draft.chosen;
      onChange({
        texts: { ...draft.texts, [name]: text },
        chosen: chosen === undefined ? others : { ...others, [name]: chosen },
      });
    },
  };
}

function GroupingField(props: Props) {
  const words = useWords();
  const { recording } = words;
  const field = fieldOf(words, props);
  const isChosen = field.chosen?.text === field.text;
  const { found, isFresh } = useGroupings(field.text, field.text.trim() !== '' && !isChosen);
  const empty = found.isError ? recording.searchFailed : isFresh ? recording.noGroupings : recording.searching;
  return (
    <ChooseField
      {...field}
      hint={recording.groupingHint}
      matches={field.text.trim() === '' ? [] : (found.data ?? []).map((grouping) => choosable(words, grouping))}
      isFresh={isFresh}
      emptyText={empty}
    />
  );
}

const choosable = ({ recording }: Words, { id, name, aliases }: FoundGrouping): Choosable => ({
  ...{ id, text: name, names: [name, ...aliases] },
  ...(aliases.length > 0 && { aside: recording.aliasOf(aliases.join(', ')) }),
});

function AreaField(props: Props) {
  const words = useWords();
  const { recording } = words;
  const field = fieldOf(words, props);
  const { places = [], placeHint = 'areaHint' } = forms[props.draft.kind];
  const { matches, isFresh, hasFailed } = useAreas(field.text, places);
  return (
    <ChooseField
      {...field}
      hint={recording[placeHint]}
      matches={matches.map(({ id, kind, label }) => ({
        ...{ id, kind, text: label, aside: recording.places[kind] },
        names: [label, label.split(' (')[0] ?? label],
      }))}
      isFresh={isFresh}
      emptyText={hasFailed ? recording.searchFailed : isFresh ? recording.noPlaces : recording.searching}
    />
  );
}

function PersonField(props: Props) {
  const words = useWords();
  const { text, chosen: _none, onChange, ...field } = fieldOf(words, props);
  const [written, setWritten] = useState(text);
  return (
    <div>
      <TextField
        {...field}
        hint={words.recording.personHint}
        value={text}
        onChange={(next) => onChange(next, undefined)}
        onLeave={() => setWritten(text.trim())}
      />
      {written !== '' && written === text.trim() && <KnownPerson reference={written} onOpen={props.onOpen} />}
    </div>
  );
}

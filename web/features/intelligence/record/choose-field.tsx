import { useEffect, useEffectEvent, useState } from 'react';
import { type Match, SearchField } from '../../../ui/search-field.tsx';
import { stillBegins } from '../../../ui/still-begins.ts';
import type { Chosen } from './draft.ts';

export type Choosable = Match & { readonly kind?: Chosen['kind']; readonly names: readonly string[] };

type Props = {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly error: string | null | undefined;
  readonly text: string;
  readonly chosen: Chosen | undefined;
  readonly onChange: (text: string, chosen: Chosen | undefined) => void;
  readonly matches: readonly Choosable[];
  /** Whether the matches are those of exactly what is written. */
  readonly isFresh: boolean;
  readonly emptyText: string;
};

/** One of many by the beginning of its name; who writes a whole name that only one has means that one. */
export function ChooseField({ text, chosen, onChange, matches, isFresh, ...field }: Props) {
  const [isWriting, setWriting] = useState(false);
  const choose = (match: Choosable | undefined) => match !== undefined && onChange(match.text, asChosen(match));
  const write = (written: string) => {
    if (written !== text) onChange(written, written === chosen?.text ? chosen : undefined);
  };
  const chooseMeant = useEffectEvent(() => choose(findMeant(matches, text)));
  const isUnclear = chosen === undefined && !isWriting && isFresh && text.trim() !== '';
  useEffect(() => {
    if (isUnclear) chooseMeant();
  }, [isUnclear]);
  return (
    <SearchField
      {...field}
      text={text}
      onText={write}
      chosen={chosen?.id ?? null}
      onChoose={(id) => choose(matches.find((match) => match.id === id))}
      onFocusChange={setWriting}
      matches={isFresh ? matches : matches.filter(({ names }) => stillBegins(names, text))}
    />
  );
}

const asChosen = ({ id, text, kind }: Choosable): Chosen => ({ id, text, ...(kind !== undefined && { kind }) });

function findMeant(matches: readonly Choosable[], text: string): Choosable | undefined {
  const written = text.trim().toLowerCase();
  const [only, ...others] = matches.filter(({ names }) => names.some((name) => name.toLowerCase() === written));
  return others.length === 0 ? only : undefined;
}

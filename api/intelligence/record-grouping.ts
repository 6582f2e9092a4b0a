import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { InputProblem } from '#schema/generated/police-recorder.ts';
import { beginsAWord } from '../graph/begins-a-word.ts';
import type { Changing } from '../graph/change.ts';
import { findGroupingsNamed } from '../graph/queries/find-groupings-named.ts';
import { recordGrouping as storeGrouping } from '../graph/queries/record-grouping.ts';
import { record } from '../graph/record.ts';
import { type Outcome, refuse } from '../ledger/carry-out.ts';
import { changed, type Officer, perform } from './deed.ts';
import { enterVersion } from './enter-version.ts';
import type { Basis } from './fact.ts';
import { findEnd } from './find-end.ts';
import { basis, type EndAsked, grouping, invalid, readInput, text, uuid } from './read-input.ts';

const mostAliases = 20;
const mostWholes = 20;

const newGrouping = z.object({
  operationId: uuid,
  name: text(100),
  aliases: z.array(text(100)).max(mostAliases, { error: 'TOO_LONG' }),
  partOf: z
    .array(grouping('partOf'))
    .max(mostWholes, { error: 'TOO_LONG' })
    .superRefine((wholes, context) => {
      const again = wholes.findIndex((whole, index) =>
        wholes.some((one, other) => other < index && isSame(one, whole)),
      );
      if (again >= 0) context.addIssue({ code: 'custom', message: 'DUPLICATE' satisfies InputProblem, path: [again] });
    }),
  basis,
});

const isSame = (a: EndAsked, b: EndAsked): boolean => 'id' in a && 'id' in b && a.id === b.id;

/** A grouping by a name that no other has; what it is part of are facts of their own, which await a second officer. */
export async function recordGrouping(officer: Officer, sent: unknown): Promise<Outcome> {
  const input = readInput(newGrouping, sent);
  if (!('read' in input)) return input;
  const { operationId, ...content } = input.read;
  const id = randomUUID();
  const parts = content.partOf.map((whole) => ({ whole, fact: randomUUID(), version: randomUUID() }));
  const deed = { action: 'RECORD_GROUPING', operationId, content };
  return perform(officer, deed, async (changing) => {
    const { name, aliases } = content;
    if (await isTaken(changing, name)) return refuse(invalid('name', 'DUPLICATE'));
    await record(changing, storeGrouping, [{ id, name, aliases }]);
    for (const [index, part] of parts.entries())
      await enterPart(changing, officer, { ...part, index, part: id, basis: content.basis });
    return changed(changing, officer, {
      outcome: { type: 'Grouping', id, facts: parts.map(({ fact }) => fact) },
      ends: [{ id, label: 'Grouping' }],
    });
  });
}

async function isTaken(changing: Changing, name: string): Promise<boolean> {
  const search = beginsAWord(name);
  if (search === null) return refuse(invalid('name', 'NOT_ALLOWED_CHARACTERS'));
  return (await changing.ask(findGroupingsNamed, { name, words: search.words })).length > 0;
}

type Part = {
  readonly part: string;
  readonly whole: EndAsked;
  readonly index: number;
  readonly fact: string;
  readonly version: string;
  readonly basis: Basis;
};

async function enterPart(changing: Changing, officer: Officer, entered: Part): Promise<void> {
  const { part, whole, index, fact, version, basis: reasoned } = entered;
  const { referenceKey } = officer.equipment;
  const found = await findEnd(changing, whole, { newId: part, referenceKey });
  if ('problem' in found) return refuse(invalid(`partOf.${index}`, found.problem));
  const as = { kind: 'RECORDED', after: [] } as const;
  const ends = { start: part, end: found.id };
  await enterVersion(changing, officer, { id: version, fact, kind: 'PART', ...ends, content: {}, basis: reasoned, as });
}

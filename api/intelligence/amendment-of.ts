import type { Content, FactKind, Version } from './fact.ts';
import { kinds } from './kinds.ts';
import { type Invalid, inThisOrder, invalid } from './read-input.ts';

export type Changes = Pick<Content, 'role' | 'level' | 'from' | 'to'> & { readonly openEnded: boolean };

/** What a fact says, apart from its basis. */
export const contentOf = ({ role, level, advice, from, to }: Version): Content => ({ role, level, advice, from, to });

/** What a fact would say: only what is given changes, and only what its kind has. */
export function amendmentOf(kind: FactKind, current: Version, changes: Changes): Content | Invalid {
  const { openEnded, ...given } = changes;
  const fields = (['role', 'level', 'from', 'to'] as const).filter((field) => given[field] !== undefined);
  const foreign = fields.find((field) => !kinds[kind].amends.includes(field));
  if (foreign !== undefined) return invalid(foreign, 'UNKNOWN');
  if (openEnded && !kinds[kind].amends.includes('to')) return invalid('openEnded', 'UNKNOWN');
  if (openEnded && given.to !== undefined) return invalid('openEnded', 'DUPLICATE');
  const before = contentOf(current);
  const content: Content = {
    role: given.role ?? before.role,
    level: given.level ?? before.level,
    advice: before.advice,
    from: given.from ?? before.from,
    to: openEnded ? undefined : (given.to ?? before.to),
  };
  const { from, to } = content;
  return from !== undefined && !inThisOrder({ from, to }) ? invalid('to', 'PERIOD_REVERSED') : content;
}

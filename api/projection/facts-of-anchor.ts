import type { Presence } from '../conflicts/facts.ts';
import type { SomeFacts } from '../conflicts/known-facts.ts';
import type { Anchors, KindOfAnchor } from './anchors.ts';

/** Of one anchor: what is judged, and those of its presences that count only while their person consents in some case. */
export type FactsOfAnchor = { readonly facts: SomeFacts; readonly onConsent: readonly Presence[] };

type FactsOf = { readonly [Kind in KindOfAnchor]: (anchor: Anchors[Kind][number]) => FactsOfAnchor };

const needNoConsent = ['RESIDENCE', 'INSTITUTION', 'STAFF'];

/** Authority: CONFLICT_RULES, "Words". */
export const factsOf: FactsOf = {
  suppliers: (supplier) => free({ suppliers: [supplier] }),
  facilities: ({ facility, units }) => free({ facilities: [facility], units }),
  groupings: ({ id, partOf, rivalries, alliances, territories }) =>
    free({
      groupings: [{ id, partOf }],
      ...(rivalries.length > 0 && { rivalries: rivalries.map((one) => ({ ...one, a: id })) }),
      ...(alliances.length > 0 && { alliances: alliances.map((one) => ({ ...one, a: id })) }),
      territories: territories.map((one) => ({ ...one, grouping: id })),
    }),
  persons: ({ id: person, affiliations, threats, relatives, bans, stays }) => {
    const presences = stays.map(({ hasGround, at, ...stay }) => {
      const presence: Presence = { ...stay, ...at, person };
      return { presence, isFree: hasGround || needNoConsent.includes(stay.kind) };
    });
    return {
      facts: {
        affiliations: affiliations.map((one) => ({ ...one, person })),
        threats: threats.map((one) => ({ ...one, by: person })),
        relatives: relatives.map((one) => ({ ...one, a: person })),
        bans: bans.map((one) => ({ ...one, person })),
        presences: presences.map(({ presence }) => presence),
      },
      onConsent: presences.flatMap(({ presence, isFree }) => (isFree ? [] : [presence])),
    };
  },
  // Who was placed and has left counts as placed until then.
  placements: ({ id: ref, status, from, to, opened, hasGround, at, subjects }) => {
    const kind = status === 'HELD' ? 'HELD' : 'CONFIRMED';
    const known = { ref, kind, from, to, ...(opened === null ? {} : { opened }), ...at } as const;
    const presences = subjects.map((person): Presence => ({ ...known, person }));
    return { facts: { presences }, onConsent: hasGround ? [] : presences };
  },
};

const free = (facts: SomeFacts): FactsOfAnchor => ({ facts, onConsent: [] });

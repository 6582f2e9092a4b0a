import { openAtlas } from '#api/conflicts/atlas.ts';
import { arrangeGroupings } from '#api/conflicts/groupings.ts';
import type { World } from '#api/graph/fetch-world.ts';

type Table = { readonly name: string; readonly rows: readonly (readonly (string | number | null)[])[] };

/** All facts of the graph as the peer's tables. What lies in a municipality only is at each of its towns. */
export function tablesOf({ facts, standing }: World): readonly Table[] {
  const atlas = openAtlas({ ...facts, persons: [] });
  const { up } = arrangeGroupings(facts.groupings);
  const townsAt = (place: Parameters<typeof atlas.placeOf>[0]) => {
    const { locality, municipality } = atlas.placeOf(place);
    return locality === null ? atlas.localitiesOf(municipality).map(({ id }) => id) : [locality];
  };
  const bothWays = (pairs: readonly { readonly a: string; readonly b: string }[]) =>
    pairs.flatMap(({ a, b }) => [
      [a, b],
      [b, a],
    ]);
  const open = facts.threats.filter(({ closed }) => !closed).map(({ by, against }) => ({ a: by, b: against }));
  return [
    { name: 'town', rows: facts.localities.map(({ id, municipality, lat, lon }) => [id, municipality, lat, lon]) },
    {
      name: 'presence',
      rows: facts.presences.flatMap((one) =>
        townsAt(one).map((town) => [one.person, one.kind, town, one.from, one.to]),
      ),
    },
    {
      name: 'tie',
      rows: facts.affiliations.flatMap(({ person, grouping }) =>
        [...up(grouping).keys()].map((whole) => [person, whole]),
      ),
    },
    { name: 'whole', rows: facts.groupings.flatMap(({ id }) => [...up(id).keys()].map((whole) => [id, whole])) },
    {
      name: 'rivalry',
      rows: facts.rivalries.flatMap(({ a, b, level, from, to }) => [
        [a, b, level, from, to],
        [b, a, level, from, to],
      ]),
    },
    {
      name: 'alliance',
      rows: facts.alliances.flatMap(({ a, b, from, to }) => [
        [a, b, from, to],
        [b, a, from, to],
      ]),
    },
    { name: 'threat', rows: bothWays(open) },
    { name: 'relative', rows: bothWays(facts.relatives) },
    {
      name: 'territory',
      rows: facts.territories.flatMap(({ grouping, from, to, ...area }) =>
        townsAt(area).map((town) => [grouping, town, from, to]),
      ),
    },
    {
      name: 'standing',
      rows: standing.flatMap(({ id, subjects, place, from, to }) =>
        subjects.flatMap((person) =>
          townsAt(place)
            .slice(0, 1)
            .map((town) => [id, person, town, from, to]),
        ),
      ),
    },
  ];
}

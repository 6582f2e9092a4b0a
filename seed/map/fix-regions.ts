import { createHash } from 'node:crypto';
import type { PublicationRegions } from '#api/releases/publication-regions.ts';
import { readGeodata } from '../geodata/read-geodata.ts';
import { findNeighbours } from './neighbours.ts';
import { type Municipality, makeRegions } from './publication-regions.ts';
import { readTopology } from './read-topology.ts';

/** Persons with a standing placement in the whole country, as assumed when the regions were fixed: a round number, and no count of anything stored. */
const nationalStock = 2_400;
const required = { leastMunicipalities: 2, leastExpected: 20 };
/** Where each band begins. Further apart than twice the margin, so that a region between two edges is bound by one of them at most. */
const bands = [0, 25, 40, 60];

type Region = PublicationRegions['regions'][number];

/** The regions as they are committed, in api/releases/publication-regions.json. */
export function fixRegions(): PublicationRegions {
  const geodata = readGeodata();
  const topology = readTopology('sverige-kommuner-lan.topo.json', 'kommuner');
  const people = geodata.localities.reduce((sum, { population }) => sum + population, 0);
  const municipalities = geodata.municipalities.map(({ id: code, name, county }): Municipality => {
    const own = geodata.localities.filter(({ municipality }) => municipality === code);
    return {
      code,
      name,
      county,
      expected: (nationalStock * own.reduce((sum, { population }) => sum + population, 0)) / people,
    };
  });
  const regions = makeRegions(municipalities, findNeighbours(topology), required).map(
    ({ members, expected }): Region => {
      const [largest, second] = members.toSorted((a, b) => b.expected - a.expected);
      return {
        id: `R${largest?.code}`,
        name: `${largest?.name}–${second?.name}`,
        expected: Math.round(expected * 10) / 10,
        municipalities: members.map(({ code, name }) => ({ code, name })),
      };
    },
  );
  const content = {
    fixedOn: '2026-11-22',
    nationalStock,
    ...required,
    bands,
    regions,
    areas: areasOf(regions, geodata),
  };
  return { ...content, checksum: createHash('sha256').update(JSON.stringify(content)).digest('hex') };
}

/** Larger areas: counties, and those together that a region binds. */
function areasOf(
  regions: readonly Region[],
  { counties }: ReturnType<typeof readGeodata>,
): PublicationRegions['areas'] {
  let areas: readonly { counties: readonly string[]; regions: readonly string[] }[] = [];
  for (const { id, municipalities } of regions) {
    const own = municipalities.map(({ code }) => code.slice(0, 2));
    const touched = areas.filter((area) => area.counties.some((county) => own.includes(county)));
    const joined = {
      counties: [...new Set([...touched.flatMap((area) => area.counties), ...own])].sort(),
      regions: [...touched.flatMap((area) => area.regions), id],
    };
    areas = [...areas.filter((area) => !touched.includes(area)), joined];
  }
  const nameOf = (id: string) => counties.find((county) => county.id === id)?.name ?? id;
  return areas
    .map((area) => ({
      id: `A${area.counties.join('-')}`,
      name: nameTogether(area.counties.map(nameOf)),
      regions: [...area.regions],
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Stockholms och Gotlands län. */
const nameTogether = (names: readonly string[]): string =>
  names.map((name, index) => (index < names.length - 1 ? name.replace(/ län$/, '') : name)).join(' och ');

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toSweref } from '#api/consultations/sweref.ts';
import { margin } from '#api/releases/build-release.ts';
import { readPublicationRegions } from '#api/releases/publication-regions.ts';
import { plainBand } from '#api/releases/settle-band.ts';
import { drawSweden } from '#seed/map/draw-sweden.ts';
import { fixRegions } from '#seed/map/fix-regions.ts';
import { findNeighbours } from '#seed/map/neighbours.ts';
import { makeRegions } from '#seed/map/publication-regions.ts';
import { readTopology } from '#seed/map/read-topology.ts';
import { inventReleases } from '#seed/releases/invent-releases.ts';

const committed = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const division = readPublicationRegions();
const topology = readTopology('sverige-kommuner-lan.topo.json', 'kommuner');
const regionOf = (name: string) =>
  division.regions.find(({ municipalities }) => municipalities.some((one) => one.name === name));

describe('the publication regions', () => {
  test('are those that the geodata and the method give', () => {
    expect(committed('api/releases/publication-regions.json')).toEqual(fixRegions());
  });

  test('hold each of the 290 municipalities once', () => {
    const codes = division.regions.flatMap(({ municipalities }) => municipalities.map(({ code }) => code));
    expect(new Set(codes).size).toBe(290);
    expect(codes.length).toBe(290);
  });

  test('are each two municipalities or more, with twenty persons expected or more', () => {
    for (const { name, municipalities, expected } of division.regions) {
      expect(municipalities.length, name).toBeGreaterThanOrEqual(2);
      expect(expected, name).toBeGreaterThanOrEqual(20);
    }
  });

  test('are in one piece, by land or by the way to the mainland', () => {
    const neighbours = findNeighbours(topology);
    for (const { name, municipalities } of division.regions) {
      const [first = '', ...left] = municipalities.map(({ code }) => code);
      const reached = new Set([first]);
      for (const code of reached)
        for (const next of neighbours.get(code) ?? []) if (left.includes(next)) reached.add(next);
      expect(reached.size, name).toBe(municipalities.length);
    }
  });

  test('cross the border of a county only where the county alone is too small', () => {
    const crossing = division.regions.filter(
      ({ municipalities }) => new Set(municipalities.map(({ code }) => code.slice(0, 2))).size > 1,
    );
    expect(crossing.map(({ municipalities }) => municipalities.map(({ name }) => name))).toEqual([
      expect.arrayContaining(['Gotland', 'Nynäshamn']),
    ]);
  });

  test.each([
    ['Gotland', 'Nynäshamn'],
    ['Borgholm', 'Kalmar'],
    ['Mörbylånga', 'Kalmar'],
    ['Öckerö', 'Göteborg'],
    ['Tjörn', 'Stenungsund'],
    ['Lidingö', 'Stockholm'],
    ['Ekerö', 'Stockholm'],
  ])('join %s, which has no neighbour by land, to %s', (island, mainland) => {
    expect(regionOf(island)).toEqual(regionOf(mainland));
  });

  test('are of no band by more than half, by what is expected, and no number is within the margin of two edges', () => {
    const bands = division.regions.map(({ expected }) => plainBand(expected, { edges: division.bands, margin }));
    for (const band of division.bands.keys())
      expect(bands.filter((one) => one === band).length).toBeLessThanOrEqual(division.regions.length / 2);
    expect(division.bands[0]).toBe(0);
    for (const [index, edge] of division.bands.slice(1).entries())
      expect(edge - (division.bands[index] ?? 0)).toBeGreaterThan(2 * margin);
  });

  test('can not be made where a small place has nobody to join', () => {
    const lonely = { code: '0001', name: 'Ensam', county: '00', expected: 30 };
    expect(() => makeRegions([lonely], new Map(), { leastMunicipalities: 2, leastExpected: 20 })).toThrow(
      'no neighbour',
    );
  });
});

describe('the drawing of Sweden', () => {
  test('is the one that the geodata and the regions give', () => {
    expect(committed('web/map/sweden.json')).toEqual(drawSweden(division));
  });

  test('has its points where SWEREF 99 TM has them', () => {
    const [east, north] = toSweref(15, 60);
    expect(east).toBe(500_000);
    expect(north).toBeCloseTo(6_651_411.19, 2);
  });

  test('draws each region by the borders of its municipalities, and none of those between them', () => {
    const { regions, municipalities } = drawSweden(division);
    for (const { id, rings } of regions) {
      const members = division.regions.find((region) => region.id === id)?.municipalities ?? [];
      const own = municipalities.filter((one) => members.some((member) => member.code === one.id));
      const written = own.flatMap((one) => one.rings.flat());
      const outer = written.filter((arc) => !written.includes(~arc));
      expect(rings.flat().toSorted((a, b) => a - b)).toEqual(outer.toSorted((a, b) => a - b));
    }
  });
});

test('the releases of the demonstration are those of the invented series', () => {
  const releases = inventReleases();
  expect(releases.length).toBe(6);
  for (const release of releases) {
    expect(committed(`seed/releases/${release.period}.json`)).toEqual(release);
    for (const band of division.bands.keys())
      expect(release.regions.filter((region) => region.band === band).length).toBeLessThanOrEqual(28);
  }
});

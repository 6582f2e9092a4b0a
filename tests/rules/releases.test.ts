import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildRelease, margin } from '#api/releases/build-release.ts';
import { checksumOf, type DensityRelease } from '#api/releases/density-release.ts';
import { isPeriod, releasableFrom } from '#api/releases/period.ts';
import { readPublicationRegions } from '#api/releases/publication-regions.ts';
import { plainBand, rangeOf, settleBand } from '#api/releases/settle-band.ts';

const division = readPublicationRegions();
const bands = { edges: division.bands, margin };
const band = fc.integer({ min: 0, max: bands.edges.length - 1 });
const count = fc.integer({ min: 0, max: 200 });
const counts = fc
  .array(count, { minLength: division.regions.length, maxLength: division.regions.length })
  .map((numbers) => new Map(division.regions.map(({ id }, index) => [id, numbers[index] ?? 0])));

const build = (of: ReadonlyMap<string, number>, previous: DensityRelease | null = null, period = '2026H1') =>
  buildRelease({ period, builtOn: '2026-11-22', division, counts: of, previous });
const bandsOf = ({ regions }: DensityRelease) => regions.map((region) => region.band);

describe('a band', () => {
  test.each([
    [29, 0, 0, 'four past the edge is not enough to rise'],
    [30, 0, 1, 'five past the edge is'],
    [21, 1, 1, 'four below the edge is not enough to fall'],
    [20, 1, 0, 'five below the edge is'],
    [200, 0, 3, 'far past every edge rises over all of them'],
    [0, 3, 0, 'nobody falls to the lowest'],
    [44, 0, 1, 'past the first edge and within the margin of the second rises by one'],
  ])('of %i persons after band %i is %i: %s', (persons, before, after) => {
    expect(settleBand(persons, before, bands)).toBe(after);
  });

  test('stays for every number within the margin of an edge, whichever side it was on', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...bands.edges.slice(1)),
        fc.integer({ min: 1 - margin, max: margin - 1 }),
        (edge, off) => {
          const above = bands.edges.indexOf(edge);
          expect(settleBand(edge + off, above, bands)).toBe(above);
          expect(settleBand(edge + off, above - 1, bands)).toBe(above - 1);
        },
      ),
    );
  });

  test('holds its number within the range that is said of it', () => {
    fc.assert(
      fc.property(count, band, (persons, before) => {
        const { atLeast, atMost } = rangeOf(settleBand(persons, before, bands), bands);
        expect(persons).toBeGreaterThanOrEqual(atLeast);
        expect(persons).toBeLessThanOrEqual(atMost ?? Number.POSITIVE_INFINITY);
      }),
    );
  });

  test('never falls when there are more persons', () => {
    fc.assert(
      fc.property(count, count, band, (one, more, before) => {
        expect(settleBand(one + more, before, bands)).toBeGreaterThanOrEqual(settleBand(one, before, bands));
      }),
    );
  });

  test('does not change when the same number is released again', () => {
    fc.assert(
      fc.property(count, band, (persons, before) => {
        const after = settleBand(persons, before, bands);
        expect(settleBand(persons, after, bands)).toBe(after);
      }),
    );
  });
});

describe('somebody who knows everything but one person', () => {
  test('sees no difference unless a margin is passed by exactly that person', () => {
    const turns = new Set(bands.edges.slice(1).flatMap((edge) => [edge + margin, edge - margin + 1]));
    fc.assert(
      fc.property(counts, counts, fc.constantFrom(...division.regions), (before, now, { id }) => {
        const previous = build(before);
        const withOneMore = new Map(now).set(id, (now.get(id) ?? 0) + 1);
        if (turns.has((now.get(id) ?? 0) + 1)) return;
        expect(build(withOneMore, previous, '2026H2')).toEqual(build(now, previous, '2026H2'));
      }),
    );
  });

  test('sees no difference however one person comes and goes about an edge, release after release', () => {
    fc.assert(
      fc.property(
        counts,
        fc.constantFrom(...division.regions),
        fc.constantFrom(24, 25, 39, 40, 59, 60),
        (start, { id }, persons) => {
          const first = build(new Map(start).set(id, persons));
          const second = build(new Map(start).set(id, persons + 1), first, '2026H2');
          const third = build(new Map(start).set(id, persons - 1), second, '2027H1');
          expect(bandsOf(second)).toEqual(bandsOf(first));
          expect(bandsOf(third)).toEqual(bandsOf(first));
        },
      ),
    );
  });

  test('reads no count from the file: other numbers in the same bands make the same file', () => {
    fc.assert(
      fc.property(counts, (numbers) => {
        const release = build(numbers);
        const others = new Map(
          release.regions.map((region) => [region.id, region.band === 0 ? 0 : (bands.edges[region.band] ?? 0)]),
        );
        const same = build(others, { ...release, period: '2025H2' });
        expect(bandsOf(same)).toEqual(bandsOf(release));
        expect(same.areas).toEqual(release.areas);
      }),
    );
  });
});

describe('a larger area', () => {
  test('is whole regions, each in one area only, and tells only what their bands do', () => {
    const areas = build(new Map()).areas;
    expect(areas.flatMap(({ regions }) => regions).sort()).toEqual(division.regions.map(({ id }) => id).sort());
    fc.assert(
      fc.property(counts, (numbers) => {
        const release = build(numbers);
        for (const area of release.areas) {
          const total = area.regions.reduce((sum, id) => sum + (numbers.get(id) ?? 0), 0);
          expect(total).toBeGreaterThanOrEqual(area.atLeast);
          expect(total).toBeLessThanOrEqual(area.atMost ?? Number.POSITIVE_INFINITY);
        }
      }),
    );
  });
});

describe('a release', () => {
  test('says with its checksum when any of it was altered', () => {
    const { checksum, ...content } = build(new Map());
    expect(checksumOf(content)).toBe(checksum);
    expect(checksumOf({ ...content, builtOn: '2026-11-23' })).not.toBe(checksum);
  });

  test('starts from the band that the population gives, so that the first one has margins too', () => {
    const expected = new Map(division.regions.map((region) => [region.id, Math.round(region.expected)]));
    const first = build(expected);
    expect(bandsOf(first)).toEqual(division.regions.map((region) => plainBand(region.expected, bands)));
  });

  test('does not go on from one with another division of the country', () => {
    const other = { ...build(new Map()), divisionChecksum: 'another' };
    expect(() => build(new Map(), other, '2026H2')).toThrow('another division');
  });

  test('may be built ninety days after its day and not before', () => {
    expect(releasableFrom('2026H2')).toBe('2026-09-29');
    expect(releasableFrom('2026H1')).toBe('2026-04-01');
    expect(['2026H1', '2026H3', '2026', '2026h1', '2026H1 '].map(isPeriod)).toEqual([true, false, false, false, false]);
  });
});

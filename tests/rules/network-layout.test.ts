import { describe, expect, test } from 'vitest';
import { layOut, type Tie } from '../../web/features/intelligence/network/lay-out.ts';
import { boxHeight, placeSpots } from '../../web/features/intelligence/network/place-spots.ts';

const names = ['Reds', 'Blues', 'Greens', 'Ålders', 'Ändra', 'Zebra', 'Far'];
const groupings = names.map((name) => ({ id: name, name }));

function tie(kind: Tie['kind'], a: string, b: string): Tie {
  return {
    ...{ id: `${kind} ${a} ${b}`, kind, state: 'LIVE', persons: [], place: null, role: null, advice: null },
    ...{ level: kind === 'RIVALRY' ? 'CONFLICT' : null, from: '2026-01-01', to: null, history: [] },
    groupings: [a, b].map((name) => ({ id: name, name })),
    basis: { source: 'S1', information: 'A', handling: 'P' },
    ...{ expiresOn: '2032-01-01', recordedAt: '2027-01-01T00:00:00Z', isOwn: false, undoUntil: null },
  };
}

const ties = [
  tie('PART', 'Zebra', 'Reds'),
  tie('ALLIANCE', 'Reds', 'Ändra'),
  tie('RIVALRY', 'Blues', 'Reds'),
  tie('RIVALRY', 'Ålders', 'Reds'),
  tie('RIVALRY', 'Greens', 'Blues'),
  tie('RIVALRY', 'Blues', 'Ålders'),
];
const drawn = () => layOut({ groupings, ties }, 'Reds').map(({ steps, name }) => `${steps} ${name}`);

describe('a network is laid out', () => {
  test('by steps from the grouping, feuds before alliances before parts, in Swedish order', () => {
    expect(drawn()).toEqual(['0 Reds', '1 Blues', '1 Ålders', '1 Ändra', '1 Zebra', '2 Greens']);
  });

  test('the same way whatever order the service lists it in', () => {
    const turned = layOut({ groupings: groupings.toReversed(), ties: ties.toReversed() }, 'Reds');
    expect(turned.map(({ steps, name }) => `${steps} ${name}`)).toEqual(drawn());
  });

  test('without what nothing leads to', () => {
    expect(drawn()).not.toContain('1 Far');
  });

  test('with each tie once, at the grouping that is farther away or lower down', () => {
    const spots = layOut({ groupings, ties }, 'Reds');
    expect(spots.flatMap((spot) => spot.ties.map(({ id }) => id)).sort()).toEqual(ties.map(({ id }) => id).sort());
    expect(spots.find(({ name }) => name === 'Ålders')?.ties.map(({ id }) => id)).toEqual([
      'RIVALRY Blues Ålders',
      'RIVALRY Ålders Reds',
    ]);
  });

  test('without two boxes on each other, all of them and every line within the picture', () => {
    const { boxes, lines, width, height } = placeSpots(layOut({ groupings, ties }, 'Reds'));
    for (const [index, box] of boxes.entries())
      for (const other of boxes.slice(index + 1))
        expect(box.x !== other.x || Math.abs(box.y - other.y) >= boxHeight).toBe(true);
    expect(lines).toHaveLength(ties.length);
    for (const { x, y } of [...boxes, ...lines.map(({ middle }) => middle)]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(height);
    }
  });
});

import { describe, expect, test } from 'vitest';
import { holdBack, holdToMultiple } from '#api/placements/hold-back.ts';

const taking = (ms: number) => () => new Promise<string>((resolve) => setTimeout(resolve, ms, 'done'));

async function timed(work: () => Promise<string>): Promise<number> {
  const asked = performance.now();
  expect(await work()).toBe('done');
  return performance.now() - asked;
}

/** How long it takes where the machine holds it up least: everything else on it can only add. */
async function timedLeast(work: () => Promise<string>): Promise<number> {
  const times = [];
  for (const _ of [1, 2, 3, 4, 5]) times.push(await timed(work));
  return Math.min(...times);
}

describe('a reply', () => {
  test('to a check leaves at the moment, and later only where it took longer', async () => {
    expect(await timed(() => holdBack(100, taking(5)))).toBeGreaterThan(98);
    expect(await timed(() => holdBack(20, taking(60)))).toBeGreaterThan(58);
  });

  test('to what is judged leaves at the next multiple, however long it took', async () => {
    const soon = await timedLeast(() => holdToMultiple(150, taking(5)));
    expect(soon).toBeGreaterThan(148);
    expect(soon).toBeLessThan(250);
    expect(await timed(() => holdToMultiple(150, taking(170)))).toBeGreaterThan(298);
  });

  test('is not kept where nothing is set', async () => {
    expect(await timedLeast(() => holdToMultiple(0, taking(5)))).toBeLessThan(100);
  });
});

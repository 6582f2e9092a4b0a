import { describe, expect, test } from 'vitest';
import { holdBack, holdToMultiple } from '#api/placements/hold-back.ts';

const taking = (ms: number) => () => new Promise<string>((resolve) => setTimeout(resolve, ms, 'done'));

async function timed(work: () => Promise<string>): Promise<number> {
  const asked = performance.now();
  expect(await work()).toBe('done');
  return performance.now() - asked;
}

describe('a reply', () => {
  test('to a check leaves at the moment, and later only where it took longer', async () => {
    expect(await timed(() => holdBack(100, taking(5)))).toBeGreaterThan(98);
    expect(await timed(() => holdBack(20, taking(60)))).toBeGreaterThan(58);
  });

  test('to what is judged leaves at the next multiple, however long it took', async () => {
    const soon = await timed(() => holdToMultiple(150, taking(5)));
    expect(soon).toBeGreaterThan(148);
    expect(soon).toBeLessThan(250);
    expect(await timed(() => holdToMultiple(150, taking(170)))).toBeGreaterThan(298);
  });

  test('is not kept where nothing is set', async () => {
    expect(await timed(() => holdToMultiple(0, taking(5)))).toBeLessThan(100);
  });
});

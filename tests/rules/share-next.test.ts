import { expect, test } from 'vitest';
import { shareNext } from '#api/projection/share-next.ts';

/** A work that is done when it is told so. */
function openWork() {
  const begun: PromiseWithResolvers<number>[] = [];
  const ask = shareNext(() => {
    begun.push(Promise.withResolvers<number>());
    return begun.at(-1)?.promise ?? Promise.reject(new Error('nothing was begun'));
  });
  return { begun, ask };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

test('whoever asks while a work is under way is given the result of the next, together with all who have asked by then', async () => {
  const { begun, ask } = openWork();
  const first = ask();
  await settle();
  const [second, third] = [ask(), ask()];
  await settle();
  expect(begun).toHaveLength(1);
  begun[0]?.resolve(1);
  await settle();
  expect(begun).toHaveLength(2);
  begun[1]?.resolve(2);
  expect(await Promise.all([first, second, third])).toEqual([1, 2, 2]);
});

test('a work that fails fails those who shared it, and nobody after them', async () => {
  const { begun, ask } = openWork();
  const failing = ask();
  await settle();
  const next = ask();
  begun[0]?.reject(new Error('lost'));
  await expect(failing).rejects.toThrow('lost');
  await settle();
  begun[1]?.resolve(2);
  expect(await next).toBe(2);
});

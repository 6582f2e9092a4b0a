/**
 * Those who ask while a work is under way share the next one: none is given the result of a work that began before they asked.
 */
export function shareNext<T>(work: () => Promise<T>): () => Promise<T> {
  let underWay: Promise<unknown> = Promise.resolve();
  let next: Promise<T> | null = null;
  const begin = async () => {
    await underWay.catch(() => undefined);
    next = null;
    const result = work();
    underWay = result;
    return result;
  };
  return () => {
    next ??= begin();
    return next;
  };
}

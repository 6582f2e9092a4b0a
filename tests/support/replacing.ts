/** An object that is another one, but for one method. */
export function replacing<Whole extends object>(
  whole: Whole,
  name: keyof Whole,
  method: (...given: never[]) => unknown,
): Whole {
  return new Proxy(whole, {
    get(target, asked) {
      if (asked === name) return method;
      const found: unknown = Reflect.get(target, asked, target);
      return typeof found === 'function' ? found.bind(target) : found;
    },
  });
}

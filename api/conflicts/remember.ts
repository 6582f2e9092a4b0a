/** Works a thing out the first time that it is asked for. */
export function remember<Key, Value>(workOut: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined || known.has(key)) return found as Value;
    const value = workOut(key);
    known.set(key, value);
    return value;
  };
}

/** The same of what is never changed, as lists of facts: what was worked out from one is forgotten with it. */
export function rememberWith<Key extends object, Value extends object>(
  workOut: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = workOut(key);
    known.set(key, value);
    return value;
  };
}

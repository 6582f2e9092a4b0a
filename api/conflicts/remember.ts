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

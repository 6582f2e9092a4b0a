/**
 * A field that stands twice in one object: JSON keeps the last and silently drops the other, and with it could go a list of
 * facts that warn. The page is silent about it; refused, as what warns more.
 */

const tokens = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/g;

/** True where some object of a text, which is known to be JSON, names a field twice. */
export function hasRepeatedField(json: string): boolean {
  const open: (Set<string> | null)[] = [];
  let last = '';
  for (const [token] of json.matchAll(tokens)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(null);
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':' && !isNew(last, open.at(-1))) return true;
    last = token;
  }
  return false;
}

/** A name can be written in several ways, with escapes. */
function isNew(token: string, fields: Set<string> | null | undefined): boolean {
  const name = String(JSON.parse(token));
  if (fields?.has(name)) return false;
  fields?.add(name);
  return true;
}

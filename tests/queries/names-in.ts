/**
 * The labels, types and properties that a statement names, whether or not the graph has ever held them. Left out is what the statement itself
 * makes: keys of its parameters and of maps in it.
 */
export function namesIn(cypher: string): readonly string[] {
  const text = cypher.replaceAll(/'[^']*'/g, "''").replaceAll(/\$\w+(\[\w+\])?(\.\w+)*/g, '$given');
  const madeHere = new Set([...firsts(text, /\bAS (\w+)/g), ...firsts(text, /(\w+) IN /g), 'db']);
  const inPatterns = firsts(text, /[([][\w:|]+ ?\{([^{}]*)\}/g).flatMap(keysIn);
  const keys = new Set(keysIn(text).filter((key) => !inPatterns.includes(key)));
  const read = [...text.matchAll(/\b([a-z]\w*)\.([a-z]\w*)\b(?!\()/g)].flatMap(([, of = '', name = '']) =>
    madeHere.has(of) || keys.has(name) ? [] : [name],
  );
  const projected = firsts(text, /[({,] ?\.([a-z]\w*)/g);
  return [...new Set([...firsts(text, /[:|]([A-Z]\w*)/g), ...inPatterns, ...read, ...projected])];
}

const firsts = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, first = '']) => first);

const keysIn = (text: string): readonly string[] => firsts(text, /\b([a-z]\w*): ?(?![A-Z])/g);

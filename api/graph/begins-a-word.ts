/**
 * What was typed, as searchPlaces takes it: lower case, and a full-text query in which every word but the last is whole. Only letters,
 * digits and the marks inside a word are kept, so nothing that is typed can be an operator of the query. Null without a word.
 */
export function beginsAWord(typed: string): { readonly text: string; readonly words: string } | null {
  const text = typed.normalize('NFC').toLowerCase().trim().replaceAll(/\s+/g, ' ');
  const words = text.match(/[\p{L}\p{N}]+(?:[.:'’][\p{L}\p{N}]+)*/gu)?.map((word) => word.replaceAll(':', '\\:'));
  return words ? { text, words: `${words.map((word) => `+${word}`).join(' ')}*` } : null;
}

import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { en } from '../../web/words/en.ts';
import { sv } from '../../web/words/sv.ts';

/** Attributes whose text people see or hear. */
const spoken = new Set([
  'aria-label',
  'aria-description',
  'alt',
  'title',
  'placeholder',
  'label',
  'hint',
  'heading',
  'text',
]);
const hasLetters = (text: string): boolean => /\p{L}{2}/u.test(text);

/** Texts that stand in a page's source rather than in the catalogues, each with its line. */
function findHardCoded(path: string, source: string): readonly string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const report = (node: ts.Node, text: string) => {
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (hasLetters(text)) found.push(`${path}:${line} ${text.trim()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) report(node, node.text);
    if (
      ts.isJsxExpression(node) &&
      node.expression &&
      ts.isStringLiteralLike(node.expression) &&
      !ts.isJsxAttribute(node.parent)
    )
      report(node, node.expression.text);
    if (
      ts.isJsxAttribute(node) &&
      spoken.has(node.name.getText()) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer)
    )
      report(node, node.initializer.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

type Leaf = readonly [path: string, text: string];

/** Every text of a catalogue by its path; one that is made from something is called with telling names. */
function listTexts(words: object, path = ''): readonly Leaf[] {
  return Object.entries(words).flatMap(([name, value]): readonly Leaf[] => {
    const here = `${path}${name}`;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value === 'function') return [[here, value.toString()]];
    return value !== null && typeof value === 'object' ? listTexts(value, `${here}.`) : [];
  });
}

/** The product's name, drawn as a mark. */
const drawn = new Set(['Isär', 'IS', 'ÄR']);

describe('what people read', () => {
  test('stands in the catalogues, never in a page', () => {
    const hardCoded = globSync('web/**/*.tsx').flatMap((path) => findHardCoded(path, readFileSync(path, 'utf8')));
    expect(hardCoded.filter((one) => !drawn.has(one.replace(/^\S+ /, '')))).toEqual([]);
  });

  test('is found where a page says it itself', () => {
    const planted = '<p aria-label="Ärenden">Hej du {"och du"} <b title={words.x}>{words.y}</b></p>';
    expect(findHardCoded('x.tsx', planted)).toEqual(['x.tsx:1 Ärenden', 'x.tsx:1 Hej du', 'x.tsx:1 och du']);
  });

  test('is there in both languages, with nothing empty', () => {
    const [swedish, english] = [listTexts(sv), listTexts(en)];
    expect(english.map(([path]) => path).toSorted()).toEqual(swedish.map(([path]) => path).toSorted());
    expect([...swedish, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('was put into English, unless it is a name, a number or a key', () => {
    const english = new Map(listTexts(en));
    const same = listTexts(sv).filter(
      ([path, text]) => english.get(path) === text && /\p{L}{4}.* \p{L}{3}/u.test(text),
    );
    expect(same.map(([path]) => path)).toEqual([]);
  });

  test('has no exclamation marks', () => {
    expect([...listTexts(sv), ...listTexts(en)].filter(([, text]) => /\p{L}!/u.test(text))).toEqual([]);
  });
});

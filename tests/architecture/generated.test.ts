import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generate } from '#schema/generate.ts';

test('generated types are those of the contracts and of the web app’s operations', async () => {
  for (const [path, text] of await generate()) {
    const committed = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
    expect(committed, `${path} is stale: run \`npm run generate\``).toBe(text);
  }
});

test('nothing generated is of the type any', async () => {
  for (const [path, text] of await generate()) expect(text, path).not.toMatch(/[<:,(=|] ?any\b/);
});

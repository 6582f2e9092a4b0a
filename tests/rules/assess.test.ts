import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { feud, file, lives, type Told } from './invented-people.ts';
import { pageExample } from './page-example.ts';

const program = fileURLToPath(new URL('../../api/conflicts/assess.ts', import.meta.url));
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'isar-assess-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const putFacts = (name: string, told: Told): string => put(name, JSON.stringify(file(told)));

function assess(files: readonly string[], input = '') {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...files], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { lines: stdout.split('\n').slice(0, -1), stderr, status };
}

const nothing = '{"rulesVersion":"1","answer":"INSUFFICIENT_BASIS","findings":[]}';
const met = (person: string) =>
  `{"rulesVersion":"1","answer":"ADVISED_AGAINST","findings":[{"rule":"RIVALRY","subject":"alva","counterpart":"${person}","scope":"SAME_TOWN","severity":"HIGH"}]}`;

describe('npm run assess', () => {
  test('prints a line for each file, in their order, and nothing else', () => {
    const files = [putFacts('met.json', feud), putFacts('nothing.json', {}), putFacts('met-again.json', feud)];
    expect(assess(files)).toEqual({ lines: [met('bo'), nothing, met('bo')], stderr: '', status: 0 });
  });

  test('reads standard input for -, among files', () => {
    const files = [putFacts('nothing.json', {}), '-'];
    expect(assess(files, JSON.stringify(file(feud)))).toEqual({ lines: [nothing, met('bo')], stderr: '', status: 0 });
  });

  test('an invalid file has an error for its line, the others are judged, and the exit code at the end is 2', () => {
    const files = [
      putFacts('wrong.json', {
        affiliations: [{ person: 'alva', grouping: 'reds', role: 'BOSS', from: '2020-01-01' }],
      }),
      putFacts('met.json', feud),
      join(folder, 'missing.json'),
      folder,
      put('text.json', 'Alva lives in Kristianstad'),
      put('empty.json', ''),
      put('repeated.json', JSON.stringify(file(feud)).replace(/}$/, ',"pres\\u0065nces":[]}')),
      put('latin1.json', Uint8Array.from([0x22, 0xe5, 0x22])),
    ];
    const { lines, stderr, status } = assess(files);
    expect(lines[0]).toMatch(/^\{"error":"affiliations\[0\]\.role: /);
    expect(lines.slice(1)).toEqual([
      met('bo'),
      '{"error":"the file: cannot be read"}',
      '{"error":"the file: cannot be read"}',
      '{"error":"the file: is not JSON"}',
      '{"error":"the file: is not JSON"}',
      '{"error":"the file: names a field twice in one object"}',
      '{"error":"the file: cannot be read"}',
    ]);
    expect([stderr, status]).toEqual(['', 2]);
  });

  test('without a file says what to do, with exit code 2', () => {
    expect(assess([])).toEqual({ lines: [], stderr: expect.stringContaining('Name one or more files'), status: 2 });
  });

  test('judges the example of the page', () => {
    const { lines } = assess([put('page.json', JSON.stringify(pageExample))]);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      rulesVersion: '1',
      answer: 'ADVISED_AGAINST',
      findings: [
        { rule: 'PERSONAL_THREAT', subject: 'p1', counterpart: 'p2', scope: 'SAME_FACILITY', severity: 'CRITICAL' },
        { rule: 'STAY_BAN', subject: 'p1', severity: 'CRITICAL' },
        { rule: 'SUPPLIER_STOPPED', severity: 'CRITICAL' },
        { rule: 'RIVAL_TERRITORY', subject: 'p1', grouping: 'g3', scope: 'SAME_TOWN', severity: 'MEDIUM' },
      ],
    });
  });

  test('judges a thousand files in one call, each with its own outcome, in under ten seconds', {
    timeout: 30_000,
  }, () => {
    const files = Array.from({ length: 1000 }, (_, i) =>
      putFacts(`${i}.json`, i % 2 === 0 ? feud : { ...feud, presences: [lives('cem')] }),
    );
    const began = performance.now();
    const { lines, status } = assess(files);
    const tookMs = performance.now() - began;
    expect(lines).toHaveLength(1000);
    expect(lines.filter((line) => line === met('bo'))).toHaveLength(500);
    expect(lines[1]).toBe('{"rulesVersion":"1","answer":"NO_KNOWN_RISK","findings":[]}');
    expect([lines[998], lines[999], status]).toEqual([met('bo'), lines[1], 0]);
    expect(tookMs).toBeLessThan(10_000);
  });
});

/**
 * `npm run --silent assess -- FILE…`: one question with its facts from each file (`-`: standard input), one line of JSON for
 * each, in order. Exit code 2 at the end if a file was invalid. Authority: CONFLICT_RULES, "Facts and answers as JSON".
 */
import { readFileSync } from 'node:fs';
import type { Assessment, Finding } from './findings.ts';
import { InvalidInquiry } from './invalid-inquiry.ts';
import { judge } from './judge.ts';
import { readInquiry } from './read-inquiry.ts';
import { hasRepeatedField } from './repeated-field.ts';

/** By number: opening `process.stdin` can make it non-blocking, and reading it whole then fails. */
const standardInput = 0;

function assess(file: string): { readonly line: string; readonly isValid: boolean } {
  try {
    return { line: JSON.stringify(present(judge(readInquiry(parse(read(file)))))), isValid: true };
  } catch (error) {
    if (!(error instanceof InvalidInquiry)) throw error;
    return { line: JSON.stringify({ error: error.message }), isValid: false };
  }
}

function read(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file === '-' ? standardInput : file));
  } catch {
    throw new InvalidInquiry([], 'cannot be read');
  }
}

/** The parser's own message quotes the text, which is about people. */
function parse(text: string): unknown {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new InvalidInquiry([], 'is not JSON');
  }
  if (hasRepeatedField(text)) throw new InvalidInquiry([], 'names a field twice in one object');
  return json;
}

const present = ({ rulesVersion, answer, findings }: Assessment): object => ({
  rulesVersion,
  answer,
  findings: findings.map(withoutPath),
});

/** The page's fields in the page's order; what a finding does not have is left out. */
const withoutPath = ({ rule, subject, counterpart, grouping, scope, severity }: Finding): object => ({
  rule,
  subject,
  counterpart,
  grouping,
  scope,
  severity,
});

const files = process.argv.slice(2);
if (files.length === 0) {
  process.stderr.write('Name one or more files with a question and its facts, or - for standard input.\n');
  process.exitCode = 2;
}
for (const file of files) {
  const { line, isValid } = assess(file);
  process.stdout.write(`${line}\n`);
  if (!isValid) process.exitCode = 2;
}

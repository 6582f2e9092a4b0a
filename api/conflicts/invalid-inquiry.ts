/** A file or structure that can't be judged. The message names the place in it, never a value: values are about people. */
export class InvalidInquiry extends Error {
  override readonly name = 'InvalidInquiry';

  constructor(where: Where, what: string) {
    super(`${placeInFile(where)}: ${what}`);
  }
}

export type Where = readonly PropertyKey[];

/** `affiliations[3].role`; the whole file where there is no narrower place. */
function placeInFile(where: Where): string {
  const text = where.map((step) => (typeof step === 'number' ? `[${step}]` : `.${readable(String(step))}`)).join('');
  return text === '' ? 'the file' : text.replace(/^\./, '');
}

/** An unknown field's name comes from the file, and could be anything. */
const readable = (field: string): string => (/^[A-Za-z]{1,30}$/.test(field) ? field : '(a field)');

/** Something outside the program keeps it from starting. The message is one sentence that says what to do; no stack is shown. */
export class CannotStart extends Error {
  override name = 'CannotStart';
}

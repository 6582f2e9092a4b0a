/** What came of a work, told or thrown only when it is asked for: what fails keeps nothing else from being done. */
export const tried = <T>(work: Promise<T>): Promise<() => T> =>
  work.then(
    (done) => () => done,
    (error: unknown) => () => {
      throw error;
    },
  );

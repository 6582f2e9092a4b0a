import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Each project's files are spread evenly over the run, so that those that take turns have others beside them all the time. */
export class EvenSequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const places = new Map<TestSpecification, number>();
    for (const those of Map.groupBy(sorted, ({ project }) => project.name).values())
      for (const [nth, file] of those.entries()) places.set(file, (nth + 0.5) / those.length);
    return sorted.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  }
}

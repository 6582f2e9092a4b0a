import { BaseSequencer, type TestSpecification } from 'vitest/node';

const long = /\/tests\/(servers|races)\//;

/** What takes minutes begins first, so that no worker is alone with it in the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { yes = [], no = [] } = Object.groupBy(await super.sort(files), ({ moduleId }) =>
      long.test(moduleId) ? 'yes' : 'no',
    );
    return [...yes, ...no];
  }
}

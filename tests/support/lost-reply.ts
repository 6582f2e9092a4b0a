import type { Page, Request, Route } from 'playwright-core';

/** Of a request that does something; a question has none. */
export const readOperationId = (request: Request): string | undefined =>
  request.method() === 'POST' ? request.postDataJSON()?.variables?.input?.operationId : undefined;

/**
 * Loses the reply to the next request that carries an operationId: it is carried out, and nobody hears of it. All others go through, and
 * nothing has to be taken away again while a request is under way. Gives the operationIds that are sent from now on, as they are sent.
 * With `until` it is under way until then, and carried out only after it.
 */
export const loseNextReply = (page: Page, until?: Promise<void>): Promise<readonly string[]> =>
  withNext(page, async (route) => {
    await until;
    await route.fetch();
    await route.abort();
  });

/** The same where it is carried out at once, and its reply comes, but not before then. */
export const holdNextReply = (page: Page, until: Promise<void>): Promise<readonly string[]> =>
  withNext(page, async (route) => {
    const response = await route.fetch();
    await until;
    await route.fulfill({ response });
  });

async function withNext(page: Page, work: (route: Route) => Promise<void>): Promise<readonly string[]> {
  const sent: string[] = [];
  await page.route('**/api/*', async (route) => {
    const operationId = readOperationId(route.request());
    if (operationId === undefined) return await route.fallback();
    sent.push(operationId);
    return await (sent.length > 1 ? route.fallback() : work(route));
  });
  return sent;
}

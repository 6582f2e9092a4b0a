import type { Page, Request } from 'playwright-core';

const readOperationId = (request: Request): string | undefined =>
  request.method() === 'POST' ? request.postDataJSON()?.variables?.input?.operationId : undefined;

/**
 * Loses the reply to the next request that carries an operationId: it is carried out, and nobody hears of it. All others go through, and
 * nothing has to be taken away again while a request is under way. Gives the operationIds that are sent from now on, as they are sent.
 * With `until` it is under way until then, and carried out only after it.
 */
export async function loseNextReply(page: Page, until?: Promise<void>): Promise<readonly string[]> {
  const sent: string[] = [];
  await page.route('**/api/*', async (route) => {
    const operationId = readOperationId(route.request());
    if (operationId === undefined) return await route.fallback();
    sent.push(operationId);
    if (sent.length > 1) return await route.fallback();
    await until;
    await route.fetch();
    await route.abort();
  });
  return sent;
}

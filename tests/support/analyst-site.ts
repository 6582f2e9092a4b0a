import type { Page } from 'playwright-core';
import { connect, disconnect } from '#api/graph/connect.ts';
import { demonstration } from '#seed/stories/demonstration.ts';
import { type Visit, visit } from '#support/browser.ts';
import { type CuttableLine, openCuttableLine } from '#support/cuttable-line.ts';
import { closeGraph, openGraph, ownDatabase } from '#support/graph.ts';
import { openTestService, testDay, testReferenceKey } from '#support/service.ts';
import { plantAlone } from '#support/situation.ts';

export type AnalystSite = {
  readonly address: string;
  /** The way to the database, to be cut and mended. */
  readonly line: CuttableLine;
  /** The map as the analyst sees it, once it is drawn; `path` begins with /karta. */
  open(visited?: Visit): Promise<Page>;
  close(): Promise<void>;
};

/** The service with the demonstration's world and releases, over a line that can be cut. */
export async function openAnalystSite(): Promise<AnalystSite> {
  const graph = openGraph();
  await plantAlone(graph, demonstration, { day: testDay, referenceKey: testReferenceKey });
  const line = await openCuttableLine(ownDatabase());
  const overLine = connect(line.address);
  const service = await openTestService(overLine);
  let session: Visit['storageState'];
  return {
    address: service.address,
    line,
    async open(visited = {}) {
      const page = await visit(service.address, {
        path: '/karta',
        ...(session && { storageState: session }),
        ...visited,
      });
      if (session === undefined) await page.getByRole('button', { name: 'Anton Påhitt' }).click();
      await page.getByRole('table').waitFor();
      await page.locator('.map-ground canvas, .map-picture .notice').first().waitFor();
      session ??= await page.context().storageState();
      return page;
    },
    async close() {
      await service.close();
      await disconnect(overLine);
      await line.close();
      await closeGraph(graph);
    },
  };
}

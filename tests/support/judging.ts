import { expect } from 'vitest';
import type { Period } from '#api/conflicts/facts.ts';
import type { Answer } from '#api/conflicts/findings.ts';
import { CheckPlacementDocument } from '#schema/generated/coordinator-operations.ts';
import type { Story } from '#seed/stories/story.ts';
import { closeGraph, openGraph } from '#support/graph.ts';
import { stayOf } from '#support/placing.ts';
import { openTestService, testDay, testReferenceKey } from '#support/service.ts';
import { type Asked, askerOf, inputOf, judgeSituation, plantAlone, type Situation } from '#support/situation.ts';

/** Stories, each alone in the graph, that somebody asks about. */
export type Judging = {
  /** The findings through the rules, the answer through the rules and through the contract. */
  expectJudged(story: Story, asked: Asked, expected: { answer: Answer; findings: string[] }): Promise<void>;
  expectUnavailable(story: Story, asked: Asked, expected: { causes: string[]; findings: string[] }): Promise<void>;
  /** One reply as it leaves: its size, and its text without what differs between any two receipts. */
  replyTo(story: Story, asked: Asked): Promise<{ status: number; bytes: number; shape: string; text: string }>;
  close(): Promise<void>;
};

export async function openJudging(): Promise<Judging> {
  const graph = openGraph();
  const service = await openTestService(graph);
  const plant = (story: Story) => plantAlone(graph, story, { day: testDay, referenceKey: testReferenceKey });
  const check = async (situation: Situation, asked: Asked) => {
    const client = await service.signIn(askerOf(situation, asked.case));
    return (await client.ask(CheckPlacementDocument, { input: inputOf(situation, asked) })).checkPlacement;
  };
  return {
    async expectJudged(story, asked, expected) {
      const situation = await plant(story);
      expect(await judgeSituation(situation, asked)).toEqual(expected);
      expect(await check(situation, asked)).toMatchObject({ __typename: 'PlacementCheck', answer: expected.answer });
    },
    async expectUnavailable(story, asked, expected) {
      const situation = await plant(story);
      expect((await judgeSituation(situation, asked)).findings).toEqual(expected.findings);
      const causes = expected.causes.map((kind) => ({ kind }));
      expect(await check(situation, asked)).toEqual({ __typename: 'PlaceUnavailable', causes });
    },
    async replyTo(story, asked) {
      const situation = await plant(story);
      const client = await service.signIn(askerOf(situation, asked.case));
      const variables = { input: inputOf(situation, asked) };
      const { status, text } = await client.post({ query: CheckPlacementDocument, variables });
      return { status, bytes: Buffer.byteLength(text), shape: text.replaceAll(identifier, '#'), text };
    },
    async close() {
      await service.close();
      await closeGraph(graph);
    },
  };
}

const identifier = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|K-[0-9A-Z]{4}-[0-9A-Z]{4}/g;

/** Alva would come on 1 March, without end, unless it is said otherwise. */
export const alvaTo = (place: Asked['place'], period: Partial<Period> = {}): Asked => ({
  ...stayOf('KST-101', place),
  ...period,
});

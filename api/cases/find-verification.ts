import type { Verification } from '#schema/generated/coordinator.ts';
import { ask } from '../graph/ask.ts';
import { findVerificationOfCase } from '../graph/queries/find-verification-of-case.ts';
import type { Actor } from '../placements/act.ts';

/** How far the police have come with the household of a case that has been shown; null where they were never asked. */
export async function findVerification({ equipment }: Actor, caseId: string): Promise<Verification | null> {
  return (await ask(equipment.graph, findVerificationOfCase, { case: caseId }))[0] ?? null;
}

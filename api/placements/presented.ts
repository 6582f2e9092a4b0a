import type { ResolversParentTypes, ResolversUnionTypes } from '#schema/generated/coordinator.ts';

/** What the coordinator's contract is answered with: types that have a case hold only what it is read with. */
export type PresentedCase = ResolversParentTypes['ExitCase'];
export type PresentedCases = ResolversParentTypes['ExitCaseConnection'];
export type PresentedCheck = ResolversParentTypes['PlacementCheck'];
export type PresentedConsultation = ResolversParentTypes['Consultation'];

/** The results of mutations, as GraphQL takes them: each with the name of its type. */
export type Results = ResolversUnionTypes<ResolversParentTypes>;

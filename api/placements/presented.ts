import type { ResolversParentTypes, ResolversUnionTypes } from '#schema/generated/coordinator.ts';

/** What the coordinator's contract is answered with: types that have a case hold only what it is read with. */
export type PresentedCase = ResolversParentTypes['ExitCase'];
export type PresentedCases = ResolversParentTypes['ExitCaseConnection'];
export type PresentedCheck = ResolversParentTypes['PlacementCheck'];
export type PresentedPlacement = ResolversParentTypes['Placement'];
export type PresentedConsultation = ResolversParentTypes['Consultation'];
export type PresentedAlert = ResolversParentTypes['Alert'];
export type PresentedDue = ResolversParentTypes['Due'];
export type PresentedDecision = ResolversParentTypes['DecisionRecord'];

/** The results of mutations, as GraphQL takes them: each with the name of its type. */
export type Results = ResolversUnionTypes<ResolversParentTypes>;

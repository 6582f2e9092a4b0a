import {
  PlaceInEmergencyDocument,
  type PlaceInEmergencyInput,
  type PlaceInEmergencyMutation,
} from '#schema/generated/coordinator-operations.ts';
import { useDeed } from '../../coordinator/use-deed.ts';

type EmergencyOutcome = PlaceInEmergencyMutation['placeInEmergency'];
export type EmergencyPlacement = Extract<EmergencyOutcome, { __typename: 'EmergencyPlacement' }>;

export const useEmergency = (keptAs: string) =>
  useDeed<Omit<PlaceInEmergencyInput, 'operationId'>, EmergencyOutcome>(
    async (ask, input) => (await ask(PlaceInEmergencyDocument, { input })).placeInEmergency,
    keptAs,
  );

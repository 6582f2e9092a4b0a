import type { MutationResolvers, QueryResolvers, Resolvers } from '#schema/generated/coordinator.ts';
import { permitted } from '../../identity/permitted.ts';
import { presentViewer } from '../../identity/present-viewer.ts';
import { checkPlacement } from '../../placements/check-placement.ts';
import { orCouldNotBeChecked } from '../../placements/could-not-be-checked.ts';
import { findOwnCase } from '../../placements/find-own-case.ts';
import { listOwnCases } from '../../placements/list-own-cases.ts';
import { listPlaces } from '../../placements/list-places.ts';
import type { Asking } from './asking.ts';
import { days } from './days.ts';

const query: Required<QueryResolvers<Asking>> = {
  me: (_root, _args, { asker }) => presentViewer(permitted(asker, 'me')),
  cases: (_root, args, { asker, equipment }) => listOwnCases(equipment, permitted(asker, 'cases'), args),
  case: (_root, { id }, { asker, equipment }) => findOwnCase(equipment, permitted(asker, 'case'), id),
  places: (_root, args, { asker, equipment }) => listPlaces(equipment, permitted(asker, 'places'), args),
};

const mutation: Required<MutationResolvers<Asking>> = {
  checkPlacement: (_root, { input }, { asker, equipment }) =>
    orCouldNotBeChecked(equipment, asker, (signal) =>
      checkPlacement(equipment, permitted(asker, 'checkPlacement'), { input, signal }),
    ),
};

export const resolvers: Resolvers<Asking> = { ...days, Query: query, Mutation: mutation };

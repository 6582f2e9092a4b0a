import type { MutationResolvers, QueryResolvers, Resolvers } from '#schema/generated/coordinator.ts';
import { permitted } from '../../identity/permitted.ts';
import { presentViewer } from '../../identity/present-viewer.ts';
import { checkPlacement } from '../../placements/check-placement.ts';
import { orCouldNotBeChecked } from '../../placements/could-not-be-checked.ts';
import { findOwnCase } from '../../placements/find-own-case.ts';
import { holdBack } from '../../placements/hold-back.ts';
import { listOwnCases } from '../../placements/list-own-cases.ts';
import { listPlaces } from '../../placements/list-places.ts';
import { listOwnSuppliers } from '../../placements/record-placement-stop.ts';
import type { Asking } from './asking.ts';
import { caseFields, consulting } from './consulting.ts';
import { days } from './days.ts';
import { placing } from './placing.ts';

const query: Required<QueryResolvers<Asking>> = {
  me: (_root, _args, { asker }) => presentViewer(permitted(asker, 'me')),
  cases: (_root, args, { asker, equipment }) => listOwnCases(equipment, permitted(asker, 'cases'), args),
  case: (_root, { id }, { asker, equipment }) => findOwnCase(equipment, permitted(asker, 'case'), id),
  places: (_root, args, { asker, equipment }) => listPlaces(equipment, permitted(asker, 'places'), args),
  suppliers: (_root, _args, { asker, equipment }) => listOwnSuppliers({ equipment, viewer: permitted(asker, 'place') }),
};

const mutation: Required<MutationResolvers<Asking>> = {
  ...consulting,
  ...placing,
  checkPlacement: (_root, { input }, { asker, equipment }) =>
    holdBack(equipment.replyNotBeforeMs, () =>
      orCouldNotBeChecked(equipment, asker, (signal) =>
        checkPlacement(equipment, permitted(asker, 'checkPlacement'), { input, signal }),
      ),
    ),
};

export const resolvers: Resolvers<Asking> = { ...days, Query: query, Mutation: mutation, ExitCase: caseFields };

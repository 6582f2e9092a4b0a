import type { MutationResolvers } from '#schema/generated/coordinator.ts';
import { cancelPlacement } from '../../placements/cancel-placement.ts';
import { changePlacement } from '../../placements/change-placement.ts';
import { confirmPlacement } from '../../placements/confirm-placement.ts';
import { confirmPresence } from '../../placements/confirm-presence.ts';
import { endPlacement } from '../../placements/end-placement.ts';
import { placeInEmergency } from '../../placements/place-in-emergency.ts';
import { recordExistingStay } from '../../placements/record-existing-stay.ts';
import { recordPlacementStop } from '../../placements/record-placement-stop.ts';
import { showEmergencyOr } from '../../placements/show-emergency.ts';
import * as show from '../../placements/show-outcome.ts';
import { doing, doingJudged } from '../doing.ts';
import type { Asking } from './asking.ts';

/** What a coordinator does with placements. */
export const placing = {
  confirmPlacement: doingJudged('place', confirmPlacement, show.showConfirmed),
  changePlacement: doingJudged('place', changePlacement, show.showConfirmed),
  endPlacement: doingJudged('place', endPlacement, show.showPlacementOr),
  cancelPlacement: doingJudged('place', cancelPlacement, show.showPlacementOr),
  placeInEmergency: doingJudged('place', placeInEmergency, showEmergencyOr),
  recordExistingStay: doingJudged('place', recordExistingStay, show.showPlacementOr),
  recordPlacementStop: doingJudged('place', recordPlacementStop, show.showStopOr),
  confirmPresence: doing('place', confirmPresence, show.showPlacementOr),
} satisfies MutationResolvers<Asking>;

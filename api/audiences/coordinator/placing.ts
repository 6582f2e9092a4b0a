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
import { doing } from '../doing.ts';
import type { Asking } from './asking.ts';

/** What a coordinator does with placements. */
export const placing = {
  confirmPlacement: doing('place', confirmPlacement, show.showConfirmed),
  changePlacement: doing('place', changePlacement, show.showConfirmed),
  endPlacement: doing('place', endPlacement, show.showPlacementOr),
  cancelPlacement: doing('place', cancelPlacement, show.showPlacementOr),
  placeInEmergency: doing('place', placeInEmergency, showEmergencyOr),
  recordExistingStay: doing('place', recordExistingStay, show.showPlacementOr),
  recordPlacementStop: doing('place', recordPlacementStop, show.showStopOr),
  confirmPresence: doing('place', confirmPresence, show.showPlacementOr),
} satisfies MutationResolvers<Asking>;

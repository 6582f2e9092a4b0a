import type { Rule } from './rule.ts';
import { alliedRivalry } from './rules/allied-rivalry.ts';
import { concentration } from './rules/concentration.ts';
import { facilityClosed } from './rules/facility-closed.ts';
import { formerAssociates } from './rules/former-associates.ts';
import { overCapacity } from './rules/over-capacity.ts';
import { ownTerritory } from './rules/own-territory.ts';
import { permitMissing } from './rules/permit-missing.ts';
import { personalThreat } from './rules/personal-threat.ts';
import { rivalTerritory } from './rules/rival-territory.ts';
import { rivalry } from './rules/rivalry.ts';
import { stayAdvisedAgainst } from './rules/stay-advised-against.ts';
import { stayBan } from './rules/stay-ban.ts';
import { supplierStopped } from './rules/supplier-stopped.ts';
import { threatenedRelative } from './rules/threatened-relative.ts';
import { whereaboutsUnknown } from './rules/whereabouts-unknown.ts';

/** Every rule there is, in the order of CONFLICT_RULES, with where its authority stands there. */
export const rules: readonly Rule[] = [
  personalThreat, //      "Relations", the threat row; members of a household
  rivalry, //             "Relations"; "Ties" for rivals, fading and inherited ties
  formerAssociates, //    "Relations"; "Ties"
  alliedRivalry, //       "Relations"; "Ties" for allies; not at NEARBY
  threatenedRelative, //  "Relations"
  rivalTerritory, //      "Rules about the place"; "Scope" for large localities
  ownTerritory, //        "Rules about the place"; "Scope" for large localities
  stayBan, //             "Rules about the place"
  stayAdvisedAgainst, //  "Rules about the place"
  supplierStopped, //     "Rules about the place"
  permitMissing, //       "Rules about the place"
  facilityClosed, //      "Rules about the place"
  overCapacity, //        "Rules about the place"
  concentration, //       "Rules about the place"
  whereaboutsUnknown, //  "Rules about the place"
];

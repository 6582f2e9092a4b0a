import type { PlaceRef } from '../conflicts/facts.ts';
import type { EntryRow, ReceiptRow } from '../graph/queries/enter-in-ledger.ts';
import type { Entry, Receipt } from './entry.ts';

/** An entry as the graph stores it: a clear header, and apart from it the body as JSON. */
export function toRow({ header, body, receipt }: Entry, stamp: { id: string; at: string }): EntryRow {
  return {
    header: { ...header, ...stamp },
    body: JSON.stringify(body ?? null),
    receipt: receipt ? toReceiptRow(receipt) : null,
  };
}

export function toReceiptRow({ case: exitCase, members, place, findings, ...properties }: Receipt): ReceiptRow {
  return {
    case: exitCase,
    members,
    place: nearestNode(place),
    properties: { ...properties, findings: JSON.stringify(findings ?? null) },
  };
}

/** A town with a district is stored as the district, which lies in the town. */
export function nearestNode(place: PlaceRef): string {
  if ('unit' in place) return place.unit;
  if ('facility' in place) return place.facility;
  return 'locality' in place ? (place.district ?? place.locality) : place.municipality;
}

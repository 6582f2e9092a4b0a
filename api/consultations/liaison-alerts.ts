import type { LiaisonAlert, LiaisonAlertConnection, QueryAlertsArgs } from '#schema/generated/police-liaison.ts';
import { findLiaisonsAlert, listLiaisonsAlerts } from '../alerts/list-alerts.ts';
import { nextAbove } from '../alerts/whose-turn.ts';
import { today } from '../clock.ts';
import { startsBefore } from '../conflicts/days.ts';
import type { LiaisonsAlert } from '../graph/queries/list-alerts-of-liaison.ts';
import type { Actor } from '../placements/act.ts';
import { readFirst } from '../placements/read-first.ts';
import { presentFinding } from './present-finding.ts';
import { presentPlaceName } from './present-place-name.ts';
import { type Words, wordsOf } from './words-of-findings.ts';

/** Alerts of the liaison's region with findings in words, the most severe first; entered before they leave. */
export async function listLiaisonAlerts(actor: Actor, args: QueryAlertsArgs): Promise<LiaisonAlertConnection> {
  const first = readFirst(args.first, { unset: 50, most: 100 });
  const page = { open: args.open ?? true, first, after: args.after ?? null };
  const { edges, pageInfo } = await listLiaisonsAlerts(actor.equipment, actor.viewer, page);
  // Once for the whole page: an inbox of a hundred waited for three hundred questions.
  const words = await wordsOf(
    actor,
    edges.flatMap(({ node }) => findingsOf(node)),
  );
  return { edges: edges.map(({ cursor, node }) => ({ cursor, node: present(actor, words, node) })), pageInfo };
}

/** One of them; null for another region's as for one that does not exist. */
export async function findLiaisonAlert(actor: Actor, id: string): Promise<LiaisonAlert | null> {
  const found = await findLiaisonsAlert(actor.equipment, actor.viewer, id);
  return found === null ? null : present(actor, await wordsOf(actor, findingsOf(found)), found);
}

const findingsOf = ({ placements }: LiaisonsAlert) => placements.flatMap(({ findings }) => findings);

function present(
  { equipment: { policy, clock } }: Actor,
  words: Words,
  { placements, regionalAt, nationalAt, manned, ...alert }: LiaisonsAlert,
): LiaisonAlert {
  const day = today(clock);
  return {
    ...alert,
    acknowledgeBy: goesUp(alert) ? alert.acknowledgeBy : null,
    goesTo: goesUp(alert) ? nextAbove(alert.level, manned) : null,
    escalations: [
      ...(regionalAt === null ? [] : [{ level: 'REGIONAL' as const, at: regionalAt }]),
      ...(nationalAt === null ? [] : [{ level: 'NATIONAL' as const, at: nationalAt }]),
    ],
    findings: placements.flatMap(({ findings, from }) => {
      const stay = { from: startsBefore(from, day) ? day : from, agedYears: policy.agedYears };
      return findings.map((finding) => presentFinding(finding, words, stay));
    }),
    placements: placements.map(({ caseNumber, pseudonym, municipality, place, from, to, number }) => ({
      ...{ caseNumber, pseudonym, municipality, from, to, number },
      place: presentPlaceName(place),
    })),
  };
}

/** Whether it will, if nobody acknowledges it. */
const goesUp = ({
  state,
  urgency,
  level,
  acknowledgedAt,
}: Pick<LiaisonsAlert, 'state' | 'urgency' | 'level' | 'acknowledgedAt'>): boolean =>
  state === 'OPEN' && urgency === 'CRITICAL' && level !== 'NATIONAL' && acknowledgedAt === null;

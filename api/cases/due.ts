import { addDays } from '../conflicts/days.ts';
import type { Day } from '../conflicts/facts.ts';
import type { PresentedCase, PresentedConsultation, PresentedPlacement } from '../placements/presented.ts';

/** How long before its end somebody should see to something, and how seldom a presence may be confirmed. */
const dueWithinDays = { check: 3, stay: 14, consent: 30, presence: 30 } as const;

/** Receipts that run out before this are due. */
export const checksDueBefore = (now: Date): string =>
  new Date(now.getTime() + dueWithinDays.check * 86_400_000).toISOString();

type Standing = Pick<PresentedPlacement, 'from' | 'to' | 'presenceConfirmedOn'>;

/** What ends within the days, the first at the top. */
export function staysEnding<Stay extends Standing>(standing: readonly Stay[], today: Day): readonly Stay[] {
  const before = addDays(today, dueWithinDays.stay);
  return standing.filter(({ to }) => to != null && to <= before).toSorted((a, b) => byText(a.to ?? '', b.to ?? ''));
}

/** Those that have begun, and that nobody has confirmed since, or not for long; unseen for the longest at the top. */
export function presencesToConfirm<Stay extends Standing>(standing: readonly Stay[], today: Day): readonly Stay[] {
  const before = addDays(today, -dueWithinDays.presence);
  const seen = ({ from, presenceConfirmedOn }: Stay): Day => presenceConfirmedOn ?? from;
  return standing.filter((stay) => seen(stay) <= before).toSorted((a, b) => byText(seen(a), seen(b)));
}

/** Consents of open cases that end within the days, the first at the top. */
export function consentsEnding<Case extends Pick<PresentedCase, 'household'>>(cases: readonly Case[], today: Day) {
  const before = addDays(today, dueWithinDays.consent);
  return cases
    .flatMap((exitCase) =>
      exitCase.household.flatMap((member) =>
        member.consentUntil != null && member.consentUntil <= before
          ? [{ case: exitCase, member, until: member.consentUntil }]
          : [],
      ),
    )
    .toSorted((a, b) => byText(a.until, b.until));
}

/** The answered ones first, by the day on which they hold no more; then by when they should be answered. */
export const inOrder = (consultations: readonly PresentedConsultation[]): readonly PresentedConsultation[] =>
  consultations.toSorted((a, b) => byText(orderOf(a), orderOf(b)));

const orderOf = ({ holdUntil, answerBy }: PresentedConsultation): string =>
  holdUntil == null ? `1 ${answerBy}` : `0 ${holdUntil}`;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

import type * as sv from '../sv/due.ts';

export const due: typeof sv.due = {
  title: 'To do',
  waiting: 'Fetching what waits…',
  failed: 'What waits could not be fetched',
  nothing: 'Nothing waits for you',
  nothingMeans:
    'Here come alerts, the police’s answers, receipts that soon run out, stays and consents that soon end, and presences to confirm.',
  toCases: 'My cases',
  alerts: 'Alerts',
  doNow: 'Do this:',
  alertKinds: {
    STANDING_PLACEMENT: {
      heading: 'Something has changed for a placement',
      means: 'The basis is another than when the placement was confirmed. The reason is not shown here.',
      now: (number) =>
        `Call the police’s exit coordinator and state ${number}. Move nobody before you have spoken. If life is in danger, call 112.`,
    },
    PLACEMENT_STOP: {
      heading: 'A placement stop for a home',
      means: 'Somebody lives in a home that may not be used.',
      now: () => 'Review the placement. Check another place if it needs to be moved.',
    },
    EMERGENCY_ENDED: {
      heading: 'An emergency placement is over',
      means: 'Its days have passed, and nobody has said what comes then.',
      now: (number) =>
        `Find out where they are. Check a place, or record the stay afterwards. Call the police’s exit coordinator and state ${number} if you do not know.`,
    },
    CONSENT_ENDS: {
      heading: 'A consent of somebody who is placed ends soon',
      means: 'When it is over, the placement may stop protecting others, and the place can’t be judged anew.',
      now: () => 'Ask whether the person wants to renew the consent, and record it in the case.',
    },
  },
  acknowledge: 'I have seen the alert',
  acknowledged: (at) => `Seen ${at}`,
  answered: 'The police have answered',
  waitingForPolice: 'Waiting for the police',
  checks: 'Receipts that soon run out',
  stays: 'Stays that soon end',
  consents: 'Consents that soon end',
  presences: 'Presences to confirm',
  heldUntil: (day) => `held until ${day}`,
  validUntil: (at) => `valid until ${at}`,
  endsOn: (day) => `ends ${day}`,
  neverSeen: 'never confirmed',
  seenOn: (day) => `confirmed ${day}`,
  consentUntil: (day) => `holds until ${day}`,
  follow: 'Follow the consultation',
  readAnswer: 'Read the answer',
  useAnswer: 'Use the answer',
  decideWhatThen: 'Decide what comes then',
  confirmPresence: 'Confirm presence',
  renewConsent: 'Open the case',
};

import type * as sv from '../sv/steps.ts';

export const steps: typeof sv.steps = {
  next: 'Next step',
  toCase: (number) => `Open case ${number}`,
  consentFirst:
    'Without consent the police may not be asked about the person. Record the consent in the case and check again.',
  expired: 'The receipt is no longer valid. Ask the question again to get an answer that can be used.',
  checkAgain: 'Check again',
  confirm: 'Confirm the placement',
  confirmChange: 'Confirm the change',
  acknowledge: {
    NO_KNOWN_RISK:
      'I understand that the answer does not mean that the place is safe. What nobody has registered does not show.',
    CONSULTATION:
      'I have read the police’s answer and understand that it does not mean that the place is safe. The municipality decides.',
    OVERRIDE: 'I understand that the police advise against it, and that it is done with the decision-maker’s approval.',
  },
  acknowledgeFirst: 'Cross the box if you have read and understood.',
  confirmed: 'The placement is confirmed',
  confirmedMeans: 'It is judged anew each time the basis changes. You get an alert if anything gets worse.',
  toStay: 'Show the placement',
  toRecord: 'Show the decision record',
  before: 'Then:',
  after: 'Now:',
  outdated: 'The answer has changed',
  outdatedMeans:
    'The basis is another now than when you asked. Nothing has been confirmed. The new answer is the one that counts.',
  consultationNeeded:
    'The answer can be confirmed only when the police have answered a consultation. Nothing has been confirmed.',
  approvalNeeded:
    'The police advise against it. The decision-maker needs to approve first. Nothing has been confirmed.',
  alreadyPlaced: (stay) => `Somebody in the household already has a placement of yours at the same time: ${stay}.`,
  alreadyPlacedMeans: 'Nothing has been confirmed yet. The new one can lengthen it or take its place.',
  instead: 'Let the new one take its place',
  toThatStay: 'Show that placement',
  consult: 'Ask for consultation',
  consultMeans:
    'The police’s exit coordinator gets the question and answers with advice. The place is held meanwhile. A case can hold one place at a time.',
  consultAnyway: 'You can also ask the police to look at the question already now. The place is held meanwhile.',
  message: 'Message to the police (optional)',
  messageHint: 'What helps them to answer. At most 1,000 characters. Write no names and no addresses.',
  consulted: (number, by) => `Consultation ${number} has been asked for. The police are to answer by ${by}.`,
  toConsultation: 'Show the consultation',
  holdExists: (number) =>
    `The case already holds a place (${number}). Take that consultation back first. Nothing has been asked for.`,
  toThatConsultation: 'Show that consultation',
  nothingToConsult: 'The answer needs no consultation. It can be confirmed.',
  verify: 'Ask the police to verify',
  verifyWhy:
    'The basis is complete only when the police have verified which groupings the household has been tied to. Otherwise the system can’t see whether anybody near is a risk.',
  verifyAsked: 'The police have been asked to verify the household. Ask again when that is done.',
  verifyNoConsent: 'Nobody in the household has a valid consent. Record it in the case first.',
  emergency: 'Place in an emergency…',
  emergencyHeading: 'Place in an emergency today',
  emergencyMeans:
    'For somebody who would be left without help. The place is confirmed at once, whatever the answer, for at most three days. The police duty officer is alerted and a priority consultation is opened.',
  emergencyAbout: 'About the case, the household, the offer and the place in the form.',
  emergencyUntil: 'For how long?',
  emergencyDays: (day, count) => (count === 1 ? `1 day, until ${day}` : `${count} days, until ${day}`),
  emergencyReason: 'Why can’t it wait?',
  emergencyReasonHint: 'The police read it. At most 1,000 characters. Write no names and no addresses.',
  emergencyReasonMissing: 'Write why it can’t wait.',
  emergencyPlace: 'Place in an emergency',
  emergencyFillIn: 'Choose the case, who is moving, the offer and the place in the form first.',
  emergencyDone: (day) => `Placed in an emergency until ${day}`,
  emergencyNow: (number, by) =>
    `The police duty officer has been alerted. Consultation ${number} is to be answered by ${by}. Read the answer below, and call the duty officer if it advises against.`,
  changing: 'You are changing a placement',
  changingMeans: 'A confirmed answer lengthens or moves it. The old one holds until then.',
  changingStop: 'Ask about a new placement instead',
  recordAfterwards:
    'In an emergency without an answer: arrange the place as the duty officer says, and record the stay afterwards under My placements.',
};

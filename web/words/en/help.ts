import type * as sv from '../sv/help.ts';

export const help: typeof sv.help = {
  title: 'Help',
  heading: 'How Isär works',
  what: 'What Isär does',
  whatMeans: [
    'Isär answers one question: does anything on record speak against a participant living at a certain place for a certain time. The answer never says whom or where.',
    'When the police record something new, every standing placement is judged again. The coordinator concerned gets an alert.',
    'Isär knows only what somebody has recorded. Whatever the answer, it never means that the place is safe.',
  ],
  ground: 'Why we ask, and what is kept',
  groundMeans: [
    'Consent is the ground for comparing the participant’s details with those of others (chapter 12, section 2 of the Public Access to Information and Secrecy Act). Without it the answer is that the basis is not enough.',
    'Every question, answer and look is kept in a ledger with name, time and case, before the answer is shown. The ledger can be audited.',
    'Nothing is kept in the browser. The address and the title of the page never name a person or a place.',
  ],
  keys: 'Keyboard shortcuts',
  keysCaption: 'Key and what it does',
  key: 'Key',
  does: 'What it does',
  shortcuts: [
    { keys: 'Ctrl K', does: 'Go to a page: write the beginning of its name and press Enter.' },
    { keys: 'Esc Esc', does: 'Hides the page at once. Nothing is lost.' },
    { keys: 'Tab', does: 'The next field or button. Shift Tab goes back.' },
    { keys: 'Enter', does: 'Sends the form, or opens what is marked.' },
    { keys: '↓ ↑', does: 'Chooses in a list that shows while you write.' },
    { keys: 'Esc', does: 'Closes a list or a box.' },
  ],
  trouble: 'When something does not work',
  troubleMeans: [
    '“Could not be checked” is no answer about the place. Try again, or call the duty number of your unit.',
    'If the connection is lost, what you wrote stays. Send it again: the same thing is never done twice.',
    'If a life is in danger: call 112.',
  ],
};

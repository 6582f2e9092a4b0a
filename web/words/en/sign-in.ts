import type * as sv from '../sv/sign-in.ts';

export const roles: typeof sv.roles = {
  COORDINATOR: 'Coordinator, municipality',
  DECISION_MAKER: 'Decision-maker, municipality',
  RECORDER: 'Recorder, police',
  REVIEWER: 'Reviewer, police',
  POLICE_LIAISON: 'Exit coordinator, police',
  ANALYST: 'Analyst',
  OVERSIGHT: 'Oversight',
  ADMINISTRATOR: 'Administrator',
};

export const signIn: typeof sv.signIn = {
  title: 'Sign in',
  heading: 'Who do you want to be?',
  lead: 'This is a demonstration. Everybody is invented, and no password is needed. Choose one of them to see Isär through that person’s eyes.',
  withPage: 'Have a page in this version',
  withoutPage: 'Get their page later',
  as: (name) => `Sign in as ${name}`,
  nobody: 'Nobody to sign in as',
  nobodyMeans: 'The demonstration’s sign-in is switched off here.',
  listFailed: 'The list could not be fetched',
  listFailedMeans: 'The service did not answer. Try again.',
  failed: 'The sign-in did not go through. Try again.',
  again: 'You have been signed out',
  againMeans: 'What you wrote is kept. Sign in again to go on where you were.',
  someoneElse: 'Be someone else',
  someoneElseMeans: 'If you become someone else, the page is emptied.',
};

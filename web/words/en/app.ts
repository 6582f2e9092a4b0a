import type * as sv from '../sv/app.ts';

export const app: typeof sv.app = {
  skipToContent: 'Skip to content',
  rooms: 'Pages',
  language: 'Language',
  demonstration: 'Demonstration',
  demonstrationMeans: 'People, groupings and homes are invented.',
  signOut: 'Sign out',
  who: 'Signed in',
  hide: 'Hide the page',
  hideKeys: 'Esc Esc',
  hiddenTitle: 'Blank page',
  show: 'Continue',
  opening: 'Opening Isär…',
  unreachable: 'Isär does not answer',
  unreachableMeans: 'The service could not be reached. Check the network and try again.',
  tryAgain: 'Try again',
  broken: 'The page broke',
  brokenMeans: 'Something went wrong when the page was to be shown. Read no answer from it. Open it again.',
  openAgain: 'Open again',
  noPage: 'Your role has no page here yet',
  noPageMeans:
    'This version has the page of a municipality’s coordinator. Sign out and sign in as a coordinator to see it.',
};

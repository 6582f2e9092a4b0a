import type * as sv from '../sv/form.ts';

export const form: typeof sv.form = {
  sending: 'Sending…',
  cancel: 'Cancel',
  close: 'Close',
  back: 'Back',
  noSuchCase: 'The case is not among your cases. Choose another.',
  noReply:
    'No reply came. It may have gone through all the same. Send again: the same thing is never done twice. What you wrote is kept.',
  couldNotBeDone:
    'It could not be done now. Try again. What you wrote is kept. If it is urgent, call the duty officer.',
  notFound: 'It is no longer among your cases. Nothing has been changed.',
  reused: 'Something clashed with what was sent before. Nothing has been changed. Send again.',
  invalid: 'That can’t be done now. Nothing has been changed. Look the details over.',
  problems: {
    REQUIRED: 'Fill this in.',
    TOO_LONG: 'The text is too long. Shorten it.',
    NOT_ALLOWED_CHARACTERS: 'The text has characters or a personal number that may not be stored. Write it again.',
    NOT_A_DATE: 'There is no such date. Write year, month and day: 2027-03-01.',
    PERIOD_REVERSED: 'The days do not fit together. The last day comes after the first.',
    NOT_ONE_PLACE: 'Choose one place only.',
    UNKNOWN: 'This can’t be chosen any longer. Choose again.',
    NOT_A_UUID: 'It did not arrive as it should. Try again.',
    DUPLICATE: 'That exists already. Write something else.',
  },
};

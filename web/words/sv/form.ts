import type { InputProblem } from '#schema/generated/coordinator-operations.ts';

/** Det som alla formulär säger. */
export const form = {
  sending: 'Skickar…',
  cancel: 'Avbryt',
  close: 'Stäng',
  back: 'Tillbaka',
  noSuchCase: 'Ärendet finns inte bland dina ärenden. Välj ett annat.',
  noReply:
    'Inget svar kom. Det kan ändå ha gått igenom. Skicka igen: samma sak görs aldrig två gånger. Det du skrev finns kvar.',
  couldNotBeDone: 'Det gick inte att genomföra nu. Försök igen. Det du skrev finns kvar. Är det bråttom, ring jouren.',
  notFound: 'Det finns inte längre bland dina ärenden. Inget är ändrat.',
  reused: 'Något krockade med det som skickades förut. Inget är ändrat. Skicka igen.',
  invalid: 'Det går inte att göra så nu. Inget är ändrat. Se över uppgifterna.',
  problems: {
    REQUIRED: 'Fyll i det här.',
    TOO_LONG: 'Texten är för lång. Korta den.',
    NOT_ALLOWED_CHARACTERS: 'Texten har tecken eller ett personnummer som inte får sparas. Skriv om den.',
    NOT_A_DATE: 'Det datumet finns inte. Skriv år, månad och dag: 2027-03-01.',
    PERIOD_REVERSED: 'Dagarna går inte ihop. Den sista dagen ska komma efter den första.',
    NOT_ONE_PLACE: 'Välj en enda plats.',
    UNKNOWN: 'Det här finns inte längre att välja. Välj på nytt.',
    NOT_A_UUID: 'Det kom inte fram rätt. Försök igen.',
    DUPLICATE: 'Det finns redan. Skriv något annat.',
  } satisfies Record<InputProblem, string>,
};

/**
 * Invented telephone numbers of the police regions, from the series that the Swedish Post and Telecom Authority (PTS) keeps
 * free for fiction: 08-465 004 00–99, 031-390 06 00–99, 040-628 04 00–99 and 0980-319 200–299. Nobody answers them.
 */
export const inventedPhones: Readonly<Record<string, { readonly phone: string; readonly dutyPhone: string }>> = {
  Nord: { phone: '0980-319 200', dutyPhone: '0980-319 201' },
  Mitt: { phone: '08-465 004 10', dutyPhone: '08-465 004 11' },
  Stockholm: { phone: '08-465 004 00', dutyPhone: '08-465 004 01' },
  Bergslagen: { phone: '08-465 004 20', dutyPhone: '08-465 004 21' },
  Öst: { phone: '08-465 004 30', dutyPhone: '08-465 004 31' },
  Väst: { phone: '031-390 06 00', dutyPhone: '031-390 06 01' },
  Syd: { phone: '040-628 04 00', dutyPhone: '040-628 04 01' },
};

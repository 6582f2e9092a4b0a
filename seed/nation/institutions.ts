/** Municipalities that have a prison, a remand prison or a closed youth home (SiS): public knowledge, and never which of them holds whom. */
export const institutionMunicipalities: readonly string[] = [
  ['Kumla', 'Södertälje', 'Tidaholm', 'Norrtälje', 'Österåker', 'Härnösand', 'Kalmar', 'Eskilstuna', 'Mjölby'],
  ['Kristianstad', 'Ystad', 'Malmö', 'Göteborg', 'Umeå', 'Luleå', 'Gävle', 'Västervik', 'Strängnäs', 'Enköping'],
  ['Borås', 'Helsingborg', 'Lindesberg', 'Karlskoga', 'Haparanda', 'Östersund', 'Uppsala', 'Lund', 'Lidköping'],
  ['Kalix', 'Forshaga', 'Kungälv', 'Linköping', 'Vänersborg', 'Fagersta', 'Jönköping', 'Örebro'],
].flat();

export const roles = {
  COORDINATOR: 'Samordnare, kommun',
  DECISION_MAKER: 'Beslutsfattare, kommun',
  RECORDER: 'Registrator, polisen',
  REVIEWER: 'Granskare, polisen',
  POLICE_LIAISON: 'Avhopparsamordnare, polisen',
  ANALYST: 'Analytiker',
  OVERSIGHT: 'Tillsyn',
  ADMINISTRATOR: 'Administratör',
};

export const signIn = {
  title: 'Logga in',
  heading: 'Vem vill du vara?',
  lead: 'Det här är en demonstration. Alla personer är påhittade, och inget lösenord behövs. Välj en av dem för att se Isär med den personens ögon.',
  withPage: 'Har en sida i den här versionen',
  withoutPage: 'Får sin sida senare',
  as: (name: string) => `Logga in som ${name}`,
  nobody: 'Ingen att logga in som',
  nobodyMeans: 'Demonstrationens inloggning är avstängd här.',
  listFailed: 'Listan gick inte att hämta',
  listFailedMeans: 'Tjänsten svarade inte. Försök igen.',
  failed: 'Inloggningen gick inte igenom. Försök igen.',
  again: 'Du har loggats ut',
  againMeans: 'Det du skrev finns kvar. Logga in igen för att fortsätta där du var.',
  someoneElse: 'Byt person',
  someoneElseMeans: 'Om du byter person töms sidan.',
};

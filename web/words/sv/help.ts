/** Hjälpsidan: samma för alla roller. */
export const help = {
  title: 'Hjälp',
  heading: 'Så fungerar Isär',
  what: 'Vad Isär gör',
  whatMeans: [
    'Isär svarar på en fråga: talar något registrerat emot att en deltagare bor på en viss plats under en viss tid. Svaret säger aldrig vem eller var.',
    'När polisen registrerar något nytt bedöms alla gällande placeringar igen. Samordnaren som berörs får ett larm.',
    'Isär vet bara det som någon har registrerat. Vilket svaret än är betyder det aldrig att platsen är säker.',
  ],
  ground: 'Varför vi frågar, och vad som sparas',
  groundMeans: [
    'Samtycket är grunden för att deltagarens uppgifter jämförs med andras (12 kap. 2 § offentlighets- och sekretesslagen). Utan samtycke blir svaret att underlaget inte räcker.',
    'Varje fråga, svar och uppslag sparas i en logg med namn, tid och ärende, innan svaret visas. Loggen går att granska.',
    'Inget sparas i webbläsaren. Adressen och sidans titel nämner aldrig en person eller en plats.',
  ],
  keys: 'Kortkommandon',
  keysCaption: 'Tangent och vad den gör',
  key: 'Tangent',
  does: 'Vad den gör',
  shortcuts: [
    { keys: 'Ctrl K', does: 'Gå till en sida: skriv början av namnet och tryck Enter.' },
    { keys: 'Esc Esc', does: 'Döljer sidan direkt. Inget går förlorat.' },
    { keys: 'Tab', does: 'Nästa fält eller knapp. Skift Tab går bakåt.' },
    { keys: 'Enter', does: 'Skickar formuläret, eller öppnar det som är markerat.' },
    { keys: '↓ ↑', does: 'Väljer i en lista som visas när du skriver.' },
    { keys: 'Esc', does: 'Stänger en lista eller en ruta.' },
  ],
  trouble: 'När något inte fungerar',
  troubleMeans: [
    '”Kunde inte kontrolleras” är inget svar om platsen. Försök igen, eller ring den jour som din enhet har.',
    'Går förbindelsen ner finns det du skrev kvar. Skicka igen: samma sak görs aldrig två gånger.',
    'Vid fara för liv: ring 112.',
  ],
};

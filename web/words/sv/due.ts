import type { AlertKind } from '#schema/generated/coordinator-operations.ts';

export const due = {
  title: 'Att göra',
  waiting: 'Hämtar vad som väntar…',
  failed: 'Det gick inte att hämta vad som väntar',
  nothing: 'Inget väntar på dig',
  nothingMeans:
    'Här kommer larm, polisens svar, kvitton som snart går ut, vistelser och samtycken som snart tar slut, och vistelser att bekräfta.',
  toCases: 'Mina ärenden',
  alerts: 'Larm',
  doNow: 'Gör så här:',
  alertKinds: {
    STANDING_PLACEMENT: {
      heading: 'Något har ändrats för en placering',
      means: 'Underlaget är ett annat än när placeringen bekräftades. Skälet visas inte här.',
      now: (number) =>
        `Ring polisens avhopparsamordnare och uppge ${number}. Flytta ingen innan ni har talats vid. Är det fara för liv, ring 112.`,
    },
    PLACEMENT_STOP: {
      heading: 'Placeringsstopp för ett boende',
      means: 'Någon bor på ett boende som inte får användas.',
      now: () => 'Se över placeringen. Kontrollera en annan plats om den behöver flyttas.',
    },
    EMERGENCY_ENDED: {
      heading: 'En akut placering är slut',
      means: 'Dagarna har gått, och ingen har sagt vad som händer sedan.',
      now: (number) =>
        `Ta reda på var de är. Kontrollera en plats eller efterregistrera vistelsen. Ring polisens avhopparsamordnare och uppge ${number} om du inte vet.`,
    },
    CONSENT_ENDS: {
      heading: 'Ett samtycke för någon som är placerad tar snart slut',
      means: 'När det är slut kan placeringen sluta skydda andra, och platsen går inte att bedöma på nytt.',
      now: () => 'Fråga om personen vill förnya samtycket, och skriv in det i ärendet.',
    },
  } satisfies Record<AlertKind, { heading: string; means: string; now: (number: string) => string }>,
  acknowledge: 'Jag har sett larmet',
  acknowledged: (at: string) => `Sett ${at}`,
  answered: 'Polisen har svarat',
  waitingForPolice: 'Väntar på polisen',
  checks: 'Kvitton som snart går ut',
  stays: 'Vistelser som snart tar slut',
  consents: 'Samtycken som snart tar slut',
  presences: 'Vistelser att bekräfta',
  heldUntil: (day: string) => `reserverad till ${day}`,
  validUntil: (at: string) => `gäller till ${at}`,
  endsOn: (day: string) => `slutar ${day}`,
  neverSeen: 'aldrig bekräftad',
  seenOn: (day: string) => `bekräftad ${day}`,
  consentUntil: (day: string) => `gäller till ${day}`,
  follow: 'Följ samrådet',
  readAnswer: 'Läs svaret',
  useAnswer: 'Använd svaret',
  decideWhatThen: 'Bestäm vad som händer',
  confirmPresence: 'Bekräfta vistelsen',
  renewConsent: 'Öppna ärendet',
};

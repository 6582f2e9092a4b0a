import type { Part } from './tell.ts';

/** The same invented users of each kind in every story. Hedda is shared by two small municipalities and acts for one at a time. */
export const offices: Part = {
  offices: [
    { name: 'Socialtjänsten Kristianstad, avhopparenheten', of: { municipality: 'Kristianstad' } },
    { name: 'Socialtjänsten Malmö, avhopparenheten', of: { municipality: 'Malmö' } },
    { name: 'Socialtjänsten Hässleholm, vuxenenheten', of: { municipality: 'Hässleholm' } },
    { name: 'Socialtjänsten Hörby, vuxenenheten', of: { municipality: 'Hörby' } },
    { name: 'Polisregion Syd, avhopparverksamheten', of: { policeRegion: 'Syd' } },
    { name: 'Polisregion Syd, underrättelseenheten', of: { policeRegion: 'Syd' } },
    { name: 'Nationella avhopparverksamheten' },
    { name: 'Analysenheten' },
    { name: 'Tillsynsmyndigheten' },
    { name: 'Systemförvaltningen' },
  ],
  users: [
    {
      name: 'Ingrid Exempel',
      assignments: [{ role: 'COORDINATOR', office: 'Socialtjänsten Kristianstad, avhopparenheten' }],
    },
    { name: 'Måns Påhitt', assignments: [{ role: 'COORDINATOR', office: 'Socialtjänsten Malmö, avhopparenheten' }] },
    {
      name: 'Hedda Exempel',
      assignments: [
        { role: 'COORDINATOR', office: 'Socialtjänsten Hässleholm, vuxenenheten' },
        { role: 'COORDINATOR', office: 'Socialtjänsten Hörby, vuxenenheten' },
      ],
    },
    {
      name: 'Dagny Påhitt',
      assignments: [{ role: 'DECISION_MAKER', office: 'Socialtjänsten Kristianstad, avhopparenheten' }],
    },
    { name: 'Rut Exempel', assignments: [{ role: 'RECORDER', office: 'Polisregion Syd, underrättelseenheten' }] },
    { name: 'Greger Påhitt', assignments: [{ role: 'REVIEWER', office: 'Polisregion Syd, underrättelseenheten' }] },
    {
      name: 'Hilma Exempel',
      assignments: [
        { role: 'REVIEWER', office: 'Polisregion Syd, underrättelseenheten' },
        { role: 'RECORDER', office: 'Polisregion Syd, underrättelseenheten' },
      ],
    },
    {
      name: 'Lova Exempel',
      assignments: [{ role: 'POLICE_LIAISON', office: 'Polisregion Syd, avhopparverksamheten' }],
    },
    {
      name: 'Regina Påhitt',
      assignments: [{ role: 'POLICE_LIAISON', office: 'Polisregion Syd, avhopparverksamheten', level: 'REGIONAL' }],
    },
    {
      name: 'Natan Exempel',
      assignments: [{ role: 'POLICE_LIAISON', office: 'Nationella avhopparverksamheten', level: 'NATIONAL' }],
    },
    { name: 'Anton Påhitt', assignments: [{ role: 'ANALYST', office: 'Analysenheten' }] },
    { name: 'Tove Exempel', assignments: [{ role: 'OVERSIGHT', office: 'Tillsynsmyndigheten' }] },
    { name: 'Adam Påhitt', assignments: [{ role: 'ADMINISTRATOR', office: 'Systemförvaltningen' }] },
  ],
};

/** Where the coordinator's rooms are, for the ways between them. */
export const room = {
  due: '/att-gora',
  check: '/kontrollera',
  cases: '/arenden',
  consultations: '/samrad',
  placements: '/placeringar',
} as const;

/** Which part may import which. Each rule has a sentence for whoever breaks it. */
const conflicts = '^api/conflicts/';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'judgement-is-pure',
      comment:
        'The judgement (api/conflicts) imports nothing of the project outside itself, and of packages only zod: it must be readable, and runnable, alone.',
      severity: 'error',
      from: { path: conflicts, pathNot: '^api/conflicts/assess\\.ts$' },
      to: { pathNot: `${conflicts}|^node_modules/zod/` },
    },
    {
      name: 'assess-reads-only-files',
      comment: 'The assess command reads files and prints; it knows of no database and no service.',
      severity: 'error',
      from: { path: '^api/conflicts/assess\\.ts$' },
      to: { pathNot: `${conflicts}|^(node:)?(fs|fs/promises|process|stream|stream/consumers|util|url|path)$` },
    },
    {
      name: 'one-place-for-the-driver',
      comment: 'Only api/graph talks to Neo4j; everything else asks it a named question.',
      severity: 'error',
      from: { path: '^(api|web|graph-schema|seed)/', pathNot: '^api/graph/' },
      to: { path: '^node_modules/neo4j-driver' },
    },
    {
      name: 'one-way-to-change',
      comment:
        'Whatever changes what a check depends on goes through carryOut (api/ledger), which takes the gate and enters it; only the seed fills an empty graph without it.',
      severity: 'error',
      from: { path: '^(api|web|graph-schema)/', pathNot: '^api/(graph/|ledger/carry-out\\.ts$)' },
      to: { path: '^api/graph/change\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'transactions-in-the-graph',
      comment: 'Only api/graph opens transactions; everything else asks, or works inside a change under way.',
      severity: 'error',
      from: { path: '^(api|web|graph-schema|seed)/', pathNot: '^api/graph/' },
      to: { path: '^api/graph/transact\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'one-writer-of-entries',
      comment: 'Entries that change nothing are written in groups, by the ledger alone.',
      severity: 'error',
      from: { path: '^(api|web|graph-schema|seed)/', pathNot: '^api/(graph/|ledger/enter\\.ts$)' },
      to: { path: '^api/graph/write-entries\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'web-knows-only-the-contract',
      comment:
        'The web app imports of the project only graph-schema/generated: what it knows of the service is the contract.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(api|seed|tests|graph-schema)/', pathNot: '^graph-schema/generated/' },
    },
    {
      name: 'features-stand-alone',
      comment: 'Features of the web app never import each other; what two share belongs in web/ui or web/app.',
      severity: 'error',
      from: { path: '^web/features/([^/]+)/' },
      to: { path: '^web/features/', pathNot: '^web/features/$1/' },
    },
    {
      name: 'features-do-not-know-the-app',
      comment: 'The app composes features; a feature that imports the app turns that round.',
      severity: 'error',
      from: { path: '^web/(features|ui|words)/' },
      to: { path: '^web/(app/|main\\.tsx$)' },
    },
    {
      name: 'one-place-for-leaflet',
      comment: 'Only web/map talks to Leaflet; a feature hands it a scene, and hears what is pointed at.',
      severity: 'error',
      from: { path: '^web/', pathNot: '^web/map/' },
      to: { path: '^node_modules/leaflet' },
    },
    {
      name: 'ui-knows-no-domain',
      comment: 'web/ui holds parts that any product could use; words and features come from outside.',
      severity: 'error',
      from: { path: '^web/ui/' },
      to: { path: '^(web/(features|app)|graph-schema)/' },
    },
    {
      name: 'seed-enters-by-main-only',
      comment: 'The service never reads invented data; only api/main.ts plants it at a first start.',
      severity: 'error',
      from: { path: '^api/', pathNot: '^api/main\\.ts$' },
      to: { path: '^seed/' },
    },
    {
      name: 'audiences-are-thin',
      comment: 'Use cases know no audience; a resolver calls them, never the other way round.',
      severity: 'error',
      from: { path: '^api/', pathNot: '^api/(audiences/|server\\.ts$)' },
      to: { path: '^api/audiences/' },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'What ships does not depend on what tests it.',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that import each other can only be understood together: move what they share.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolved',
      comment: 'An import that leads nowhere breaks at run time.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.css', '.json'],
    },
  },
};

import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import {
  concatAST,
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  separateOperations,
} from 'graphql';

const root = new URL('../', import.meta.url);
const audiences = ['analyst', 'coordinator', 'decision-maker', 'police-liaison', 'police-recorder'] as const;
type Audience = (typeof audiences)[number];
type Options = Parameters<typeof codegen>[0];
type Operations = Options['documents'];
type Plugin = Options['pluginMap'][string];

const config = {
  enumsAsTypes: true,
  immutableTypes: true,
  useTypeImports: true,
  avoidOptionals: { field: true, object: true },
  resolversNonOptionalTypename: { unionMember: true },
  strictScalars: true,
  defaultScalarType: 'unknown',
  scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
  contextType: 'unknown',
};

/** What a type is made with where the rest of it is asked for only by who wants it: a case is read with its household, a grouping without its facts. */
const madeWith: Partial<Record<Audience, Record<string, string>>> = {
  coordinator: { ExitCase: "Pick<{T}, 'id' | 'caseNumber' | 'pseudonym' | 'status' | 'openedOn' | 'household'>" },
  'police-recorder': { Grouping: "Omit<{T}, 'facts'>" },
};

/** The text of every generated file, by its path from the root of the repository. Writes nothing. */
export async function generate(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const audience of audiences) {
    files.set(`graph-schema/generated/${audience}.ts`, await generateServerTypes(audience));
  }
  for (const audience of audiences) {
    const operations = readOperations(audience);
    if (operations.length > 0)
      files.set(`graph-schema/generated/${audience}-operations.ts`, await generateOperations(audience, operations));
  }
  return files;
}

const generateServerTypes = (audience: Audience): Promise<string> =>
  write(audience, [], { typescript, 'typescript-resolvers': typescriptResolvers });

const generateOperations = (audience: Audience, operations: Operations): Promise<string> =>
  write(audience, operations, { 'typescript-operations': typescriptOperations, documents });

async function write(audience: Audience, operations: Operations, pluginMap: Record<string, Plugin>) {
  const schema = parse(readFileSync(new URL(`graph-schema/${audience}.graphql`, root), 'utf8'));
  const mappers = madeWith[audience] ?? {};
  const plugins = Object.keys(pluginMap).map((name) => ({
    [name]: name === 'typescript-resolvers' ? { mappers } : {},
  }));
  const text = await codegen({ filename: `${audience}.ts`, schema, documents: operations, config, plugins, pluginMap });
  return `// Made from graph-schema/${audience}.graphql by \`npm run generate\`. Not edited by hand.\n${withoutAny(text).trim()}\n`;
}

/** The resolvers plugin writes `any` for subscriptions and scalars; nothing of ours may be untyped. */
const withoutAny = (text: string): string => text.replaceAll(/(?<=[<:,] ?)any\b/g, 'unknown');

/** The web app's operations of one audience, in files `<name>.<audience>.graphql` beside the feature that asks them. */
function readOperations(audience: Audience): Operations {
  const paths = globSync(`web/**/*.${audience}.graphql`, { cwd: root }).sort();
  return paths.map((location) => ({ location, document: parse(readFileSync(new URL(location, root), 'utf8')) }));
}

/** Each operation as text with its fragments, typed by its result and variables: no parser travels to the browser. */
const documents: Plugin = {
  plugin: (_schema, files) => {
    const all = concatAST(files.flatMap(({ document }) => (document === undefined ? [] : [document])));
    return [typedDocument, ...Object.values(separateOperations(all)).map(declareDocument)].join('\n');
  },
};

const typedDocument = `/** The text of one operation; carries the types of its result and its variables. */
export type TypedDocument<Result, Variables> = string & { readonly types?: (variables: Variables) => Result };
`;

function declareDocument(document: DocumentNode): string {
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  if (operation?.name === undefined) throw new Error('every operation of the web app needs a name');
  const type = operation.name.value + operation.operation.charAt(0).toUpperCase() + operation.operation.slice(1);
  return `export const ${operation.name.value}Document: TypedDocument<${type}, ${type}Variables> = \`${print(document)}\`;\n`;
}

if (import.meta.main) {
  for (const [path, text] of await generate()) writeFileSync(new URL(path, root), text);
}

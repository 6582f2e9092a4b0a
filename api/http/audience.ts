import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Audience } from '../identity/access.ts';
import { limits, noSubscription, withinLimits } from './limits.ts';
import type { Log } from './log.ts';
import { causeOf, mask, newReference, statusOf } from './mask.ts';
import { contractOf } from './schema-of.ts';

type Resolvers<Context extends BaseContext> = NonNullable<
  ConstructorParameters<typeof ApolloServer<Context>>[0]['resolvers']
>;
type Settings = { readonly introspection: boolean; readonly log: Log };

/** The GraphQL server of one audience, started. Its schema is a file that a jurist can read, and nothing else. */
export async function openAudience<Context extends BaseContext>(
  audience: Audience,
  resolvers: Resolvers<Context>,
  { introspection, log }: Settings,
): Promise<ApolloServer<Context>> {
  const server = new ApolloServer<Context>({
    typeDefs: contractOf(audience),
    resolvers,
    introspection,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    formatError: (_formatted, error) => mask(error, log).body.errors[0],
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    logger: quiet(log),
    nodeEnv: 'production',
    parseOptions: { maxTokens: limits.tokens },
    persistedQueries: false,
    plugins: [statusOfFailure, ...neverPhoneHome],
    stopOnTerminationSignals: false,
    validationRules: [withinLimits, noSubscription],
  });
  await server.start();
  return server;
}

/** An environment variable would switch Apollo's own reporting on, which sends operations to its servers. */
const neverPhoneHome = [
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];

/** A failure is one to HTTP too, so that nobody takes it for an answer. */
const statusOfFailure: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => {
      const failure = response.body.kind === 'single' ? response.body.singleResult.errors?.[0] : undefined;
      if (failure) response.http.status = statusOf(failure);
    },
  }),
};

/** Apollo's own messages may quote what was sent. */
function quiet(log: Log) {
  const note = (message: unknown) =>
    log({ event: 'failure', reference: newReference(), code: 'APOLLO', cause: causeOf(message) });
  return { debug: () => {}, info: () => {}, warn: note, error: note };
}

import { Refused } from '../errors.ts';
import type { Graph } from '../graph/connect.ts';
import type { SignIn } from '../identity/sign-in.ts';
import { openPulse, type Pulse } from './pulse.ts';
import type { Stream } from './stream.ts';

/** A browser has six connections to one origin, over HTTP/1.1: with more streams than this, nothing else would get through. */
const mostOfOnePerson = 4;
const lookAtSessionsEveryMs = 1_000;

type Connecting = { readonly person: string; readonly cookies: string | undefined };

export type OpenStream = Stream & { readonly signal: AbortSignal; end(): void };

/** All streams of this process. Each ends with its session, with the connection, and with the service. */
export type Streams = Pick<Pulse, 'quicken'> & {
  /** Throws Refused where the person has as many as one may have. */
  open(connecting: Connecting): OpenStream;
  /** Somebody signs out: their streams of that session end here. */
  endOf(cookies: string | undefined): void;
  endAll(): void;
};

export function openStreams(graph: Graph, signIn: SignIn): Streams {
  const pulse = openPulse(graph);
  const streams = new Map<OpenStream, Connecting>();
  const endThose = (isToEnd: (of: Connecting) => boolean) => {
    for (const [stream, connecting] of [...streams]) if (isToEnd(connecting)) stream.end();
  };
  let sessionsLooker: NodeJS.Timeout | undefined;
  const endWithSessions = () => endThose(({ cookies }) => signIn.endOf(cookies) === null);

  return {
    quicken: pulse.quicken,
    open(connecting) {
      const others = [...streams.values()].filter(({ person }) => person === connecting.person);
      if (others.length >= mostOfOnePerson) throw new Refused('TOO_MANY');
      const controller = new AbortController();
      const stream: OpenStream = {
        signal: controller.signal,
        listen: () => pulse.listen(controller.signal),
        askerNow: () => signIn.viewerOf(connecting.cookies),
        end() {
          streams.delete(stream);
          controller.abort();
          if (streams.size === 0) clearInterval(sessionsLooker);
        },
      };
      if (streams.size === 0) sessionsLooker = setInterval(endWithSessions, lookAtSessionsEveryMs).unref();
      streams.set(stream, connecting);
      return stream;
    },
    endOf: (cookies) => endThose((of) => of.cookies === cookies),
    endAll: () => endThose(() => true),
  };
}

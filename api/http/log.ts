/** The parts of the service that a request can reach. A path that somebody typed is never logged, only which of these it was. */
export type Route =
  | 'analyst'
  | 'coordinator'
  | 'decision-maker'
  | 'police-liaison'
  | 'police-recorder'
  | 'session'
  | 'sign-ins'
  | 'health'
  | 'web'
  | 'unknown';

/** All that may be logged, one JSON object a line. Values that somebody entered, and texts that could quote them, have no field. */
export type LogLine =
  | { readonly event: 'request'; readonly route: Route; readonly status: number; readonly ms: number }
  | { readonly event: 'failure'; readonly reference: string; readonly code: string; readonly cause: string };

export type Log = (line: LogLine) => void;

/** Writes exactly the allowed fields, even where a caller's object carries more. */
export function logTo(write: (text: string) => void): Log {
  return (line) => write(`${JSON.stringify({ at: new Date().toISOString(), ...allowed(line) })}\n`);
}

function allowed(line: LogLine): LogLine {
  if (line.event === 'request') return { event: line.event, route: line.route, status: line.status, ms: line.ms };
  return { event: line.event, reference: line.reference, code: line.code, cause: line.cause };
}

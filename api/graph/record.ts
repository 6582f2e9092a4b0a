import { z } from 'zod';
import { UnexpectedRow } from '../errors.ts';
import type { Question } from './ask.ts';
import type { Changing } from './change.ts';

/** Writes many of one kind in one statement. Each row that was written comes back, so that none goes missing unseen. */
export type Recording<Row extends object> = Question<{ readonly rows: readonly Row[] }, Recorded>;

export type Recorded = { readonly id: string };

export const recorded: z.ZodType<Recorded> = z.object({ id: z.string() });

const rowsAtOnce = 500;

/** Writes all rows, or throws UnexpectedRow: something that a row refers to does not exist, or is there twice. */
export async function record<Row extends object>(changing: Changing, recording: Recording<Row>, rows: readonly Row[]) {
  for (let start = 0; start < rows.length; start += rowsAtOnce) {
    const batch = rows.slice(start, start + rowsAtOnce);
    const written = await changing.ask(recording, { rows: batch });
    if (written.length !== batch.length) {
      throw new UnexpectedRow(`${recording.name}: ${batch.length} to write, ${written.length} written`);
    }
  }
}

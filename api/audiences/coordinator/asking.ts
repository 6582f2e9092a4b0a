import type { Equipment } from '../../equipment.ts';
import type { Asker } from '../../identity/permitted.ts';
import type { Stream } from '../../live/stream.ts';

/** Who asks, and what answers are made with: GraphQL's context. A subscription comes with the stream that its events leave through. */
export type Asking = { readonly asker: Asker; readonly equipment: Equipment; readonly stream?: Stream };

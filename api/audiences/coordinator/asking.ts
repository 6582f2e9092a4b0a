import type { Equipment } from '../../equipment.ts';
import type { Asker } from '../../identity/permitted.ts';

/** Who asks, and what answers are made with: GraphQL's context. */
export type Asking = { readonly asker: Asker; readonly equipment: Equipment };

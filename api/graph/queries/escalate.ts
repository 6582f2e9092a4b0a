import type { Statement } from '../change.ts';

type Escalating = {
  readonly id: string;
  readonly level: 'LOCAL' | 'REGIONAL' | 'NATIONAL';
  /** When the next level's turn comes. */
  readonly until: string;
  readonly at: string;
};

/** Whose turn it is now, and until when. What goes two levels up at once has come to both. */
const escalating = (name: string, label: 'Alert' | 'Consultation', until: string): Statement<Escalating> => ({
  name,
  cypher: `
    MATCH (thing:${label} {id: $id})
    MATCH (gate:Gate {id: 'gate'})
    SET thing.changedSeq = gate.seq + 1, thing.level = $level, thing.${until} = $until,
      thing.regionalAt = coalesce(thing.regionalAt, $at),
      thing.nationalAt = CASE $level WHEN 'NATIONAL' THEN $at ELSE thing.nationalAt END`,
  example: { id: '', level: 'REGIONAL', until: '', at: '' },
});

export const escalateAlert = escalating('escalate-alert', 'Alert', 'acknowledgeBy');
export const escalateConsultation = escalating('escalate-consultation', 'Consultation', 'answerBy');

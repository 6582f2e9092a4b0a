import type { Answer } from '#api/conflicts/findings.ts';
import type { Distribution, Row } from './distribution.ts';
import type { Nation } from './nation.ts';

const order: readonly Answer[] = ['NO_KNOWN_RISK', 'INSUFFICIENT_BASIS', 'CONSULTATION_REQUIRED', 'ADVISED_AGAINST'];

/** What a nation holds, and how its questions are answered by size of town, as lines of Markdown. */
export function describeDistribution(nation: Nation, { standing, questions }: Distribution): readonly string[] {
  const { scale, seed, day } = nation.invention;
  const counts = [
    ['persons', nation.people.length],
    ['of these active', nation.people.filter((person) => person.standing === 'ACTIVE').length],
    ['groupings', nation.groupings.length],
    ['members of the largest', nation.groupings[0]?.size ?? 0],
    ['affiliations', nation.affiliations.length],
    ['rivalries', nation.rivalries.length],
    ['suppliers', nation.suppliers.length],
    ['facilities', nation.homes.length],
    ['cases', nation.cases.length],
    ['placements', nation.placements.length],
    ['of these standing', standing.reduce((sum, row) => sum + total(row), 0)],
  ] as const;
  return [
    `Scale ${scale.name}, seed ${seed}, as of ${day}: ${counts.map(([what, count]) => `${what} ${count}`).join(', ')}.`,
    '',
    ...table('Standing placements', standing),
    '',
    ...table('Random questions', questions),
  ];
}

const total = ({ answers }: Row): number => Object.values(answers).reduce((sum, count) => sum + count, 0);

function table(title: string, rows: readonly Row[]): readonly string[] {
  return [
    `| ${title}, in | number | ${order.map((answer) => `\`${answer}\``).join(' | ')} |`,
    `| --- | ---: | ${order.map(() => '---:').join(' | ')} |`,
    ...rows.map((row) => {
      const share = (answer: Answer) =>
        total(row) === 0 ? '–' : `${Math.round((100 * row.answers[answer]) / total(row))} %`;
      return `| ${row.size} | ${total(row)} | ${order.map(share).join(' | ')} |`;
    }),
  ];
}

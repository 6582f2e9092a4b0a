import type { Geodata } from '#seed/geodata/read-geodata.ts';

type District = Geodata['districts'][number];

const parts = ['Norra Påhittet', 'Södra Påhittet'];

/**
 * Two invented districts for each large city of which the geodata names fewer than two: whether two people
 * live in one part of a city can't be told where there is only one part. Not on any map; an operator imports their own.
 */
export function inventDistricts({ localities, districts }: Geodata): readonly District[] {
  return localities
    .filter(({ id, large }) => large && districts.filter(({ locality }) => locality === id).length < 2)
    .flatMap(({ id }) =>
      parts.map((name, index) => ({ id: `district-invented-${id}-${index + 1}`, name, locality: id })),
    );
}

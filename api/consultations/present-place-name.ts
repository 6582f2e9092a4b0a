import type { PlaceKind, PlaceName } from '#schema/generated/police-liaison.ts';

type At = {
  readonly id: string;
  readonly kind: 'Unit' | 'Facility' | 'District' | 'Locality' | 'Municipality';
  readonly name: string;
  readonly municipality: string;
};

const kinds: Readonly<Record<At['kind'], PlaceKind>> = {
  Unit: 'UNIT',
  Facility: 'FACILITY',
  District: 'LOCALITY',
  Locality: 'LOCALITY',
  Municipality: 'MUNICIPALITY',
};

/** Ort (kommun), because names repeat; a home or a flat by its name, likewise. */
export const presentPlaceName = ({ id, kind, name, municipality }: At): PlaceName => ({
  id,
  kind: kinds[kind],
  label: kind === 'Municipality' ? name : `${name} (${municipality})`,
  districts: [],
});

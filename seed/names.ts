import { randomUUID } from 'node:crypto';
import type { Geodata } from './geodata/read-geodata.ts';
import type { Story, StoryArea, StoryPlace } from './stories/story.ts';

/** Something's identifier by its name; throws when nothing goes by it. */
type Named = (name: string) => string;

/** The identifiers behind a story's names. */
export type Names = {
  readonly person: Named;
  readonly grouping: Named;
  readonly supplier: Named;
  readonly facility: Named;
  readonly unit: Named;
  readonly office: Named;
  readonly user: Named;
  readonly case: Named;
  readonly municipality: Named;
  readonly county: Named;
  readonly policeRegion: Named;
  readonly town: Named;
  /** The identifier of the narrowest that is named: of a town with a district, the district's. */
  readonly place: (place: StoryPlace | { readonly county: string }) => string;
};

/** Gives everything in a story a random identifier, and finds the places in the geodata. */
export function nameAll(story: Story, geodata: Geodata): Names {
  const municipality = known('municipality', geodata.municipalities);
  const county = known('county', geodata.counties);
  const policeRegion = known('police region', geodata.policeRegions);
  const town = known('town', townsOf(geodata));
  const facility = fresh(
    'facility',
    story.facilities.map(({ name }) => name),
  );
  const unit = fresh(
    'unit',
    story.facilities.flatMap(({ name, units = [] }) => units.map((one) => `${name}, ${one.name}`)),
  );
  return {
    person: fresh(
      'person',
      story.people.map(({ name }) => name),
    ),
    grouping: fresh(
      'grouping',
      story.groupings.map(({ name }) => name),
    ),
    supplier: fresh(
      'supplier',
      story.suppliers.map(({ name }) => name),
    ),
    office: fresh(
      'office',
      story.offices.map(({ name }) => name),
    ),
    user: fresh(
      'user',
      story.users.map(({ name }) => name),
    ),
    case: fresh(
      'case',
      story.cases.map(({ number }) => number),
    ),
    facility,
    unit,
    municipality,
    county,
    policeRegion,
    town,
    place(place) {
      if ('unit' in place) return unit(place.unit);
      if ('facility' in place) return facility(place.facility);
      if ('county' in place) return county(place.county);
      return areaId(place);
    },
  };

  function areaId(area: StoryArea): string {
    if ('municipality' in area) return municipality(area.municipality);
    const locality = town(area.town);
    if (area.district === undefined) return locality;
    return known(
      `district of ${area.town}`,
      geodata.districts.filter((district) => district.locality === locality),
    )(area.district);
  }
}

type Thing = { readonly id: string; readonly name: string };

function townsOf({ localities, municipalities }: Geodata): Thing[] {
  const names = new Map(municipalities.map(({ id, name }) => [id, name]));
  return localities.map(({ id, name, municipality }) => ({ id, name: `${name} (${names.get(municipality)})` }));
}

function fresh(kind: string, names: readonly string[]): Named {
  return known(
    kind,
    names.map((name) => ({ id: randomUUID(), name })),
  );
}

function known(kind: string, things: readonly Thing[]): Named {
  const byName = Map.groupBy(things, ({ name }) => name);
  return (name) => {
    const [thing, another] = byName.get(name) ?? [];
    if (!thing) throw new Error(`The story speaks of the ${kind} “${name}”, which nothing goes by.`);
    if (another) throw new Error(`The story speaks of the ${kind} “${name}”, by which two go.`);
    return thing.id;
  };
}

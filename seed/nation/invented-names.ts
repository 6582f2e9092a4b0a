/**
 * Names that nobody bears. Groupings go by household goods and never by a place, a colour of a club or a person; suppliers and homes
 * say themselves that they are invented; people have no name at all, only a reference that has no form of a personal number, and in
 * their case the name of a plant with a number. Authority: docs/nation.md.
 */
const manners = [
  ['Randiga', 'Rutiga', 'Prickiga', 'Blommiga', 'Virkade', 'Stickade', 'Sydda', 'Vävda', 'Flätade', 'Broderade'],
  ['Hopfällbara', 'Upphängda', 'Nyputsade', 'Lagade', 'Lånade', 'Glömda', 'Skeva', 'Fyrkantiga', 'Runda', 'Tunna'],
  ['Bortre', 'Hitre', 'Övre', 'Nedre', 'Första', 'Andra', 'Tredje', 'Sista', 'Nästa', 'Dubbla'],
].flat();

const goods = [
  ['Tekannan', 'Brödkaveln', 'Durkslaget', 'Gryttången', 'Kakfatet', 'Korkskruven', 'Mjölktratten', 'Osthyveln'],
  [
    'Pastasleven',
    'Potatispressen',
    'Saltkaret',
    'Skärbrädan',
    'Smörkniven',
    'Sockerskålen',
    'Stekspaden',
    'Sylttratten',
  ],
  ['Äggklockan', 'Ölglaset', 'Fingerborgen', 'Garnnystanet', 'Hattasken', 'Klädnypan', 'Knapplådan', 'Måttbandet'],
  ['Paraplyet', 'Sykorgen', 'Tråkningen', 'Galoschen', 'Bokhyllan', 'Pallen', 'Gardinstången', 'Ringklockan'],
].flat();

const plants = [
  ['Al', 'Alm', 'Apel', 'Ask', 'Asp', 'Björk', 'Bok', 'Ek', 'En', 'Fläder', 'Gran', 'Hassel', 'Hägg', 'Idegran'],
  ['Kaprifol', 'Lind', 'Lärk', 'Lönn', 'Nypon', 'Olvon', 'Oxel', 'Pil', 'Rönn', 'Slån', 'Sälg', 'Tall', 'Viden'],
].flat();

export function groupingName(index: number): string {
  const good = goods[(index * 5 + Math.floor(index / manners.length)) % goods.length];
  const manner = manners[index % manners.length];
  const again = Math.floor(index / (manners.length * goods.length));
  return `${manner} ${good}${again === 0 ? '' : ` ${again + 1}`}`;
}

export const supplierName = (index: number): string => `Påhittad Omsorg ${plantOf(index)} AB`;
export const homeName = (index: number): string => `Exempelboendet ${plantOf(index)}`;

/** What somebody is called in one case. */
export const pseudonymOf = (index: number): string => plantOf(index);

/** By which municipality and police find somebody. A personal number is twelve digits; this is none. */
export const referenceOf = (index: number): string => `NATION-${String(index + 1).padStart(6, '0')}`;

function plantOf(index: number): string {
  const again = Math.floor(index / plants.length);
  return `${plants[index % plants.length]}${again === 0 ? '' : ` ${again + 1}`}`;
}

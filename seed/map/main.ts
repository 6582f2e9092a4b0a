import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { drawSweden } from './draw-sweden.ts';
import { fixRegions } from './fix-regions.ts';

const regionsFile = new URL('../../api/releases/publication-regions.json', import.meta.url);
const drawingFile = new URL('../../web/map/sweden.json', import.meta.url);

/** Makes the map's files from the geodata. The regions are fixed: where they would come out otherwise, nothing is written. */
function main() {
  const regions = fixRegions();
  if (!existsSync(regionsFile)) writeFileSync(regionsFile, `${JSON.stringify(regions, null, 2)}\n`);
  if (!isDeepStrictEqual(JSON.parse(readFileSync(regionsFile, 'utf8')), regions)) {
    throw new Error(
      'the publication regions are fixed, and the geodata or the method would make others: see docs/releases.md',
    );
  }
  writeFileSync(drawingFile, `${JSON.stringify(drawSweden(regions))}\n`);
}

main();

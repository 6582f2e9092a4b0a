/** The colours and patterns of the map, read from the style sheet, so that light, dark, print and forced colours are settled there. */
export type Paint = {
  readonly abroad: string;
  readonly county: string;
  readonly edge: string;
  readonly mark: string;
  readonly bands: readonly CanvasPattern[];
  /** Of the signs of places, by class. */
  readonly spots: readonly string[];
};

const tile = 12;

/** The second code of a band: how many lines cross a tile, and whether the other way too. */
const hatches: readonly { readonly lines: number; readonly isCrossed: boolean }[] = [
  { lines: 0, isCrossed: false },
  { lines: 1, isCrossed: false },
  { lines: 2, isCrossed: false },
  { lines: 2, isCrossed: true },
];

const groundNames = ['--map-abroad', '--map-county', '--map-edge', '--map-mark'];
const spotNames = [0, 1, 2, 3, 4].map((spot) => `--spot-${spot}`);

/** As the style sheet has it for this element now. */
export function readPaint(element: HTMLElement): Paint {
  const colour = readerOf(element);
  return {
    abroad: colour('--map-abroad'),
    county: colour('--map-county'),
    edge: colour('--map-edge'),
    mark: colour('--map-mark'),
    spots: spotNames.map(colour),
    bands: hatches.map((_hatch, band) => patternOf(band, colour)),
  };
}

/** A colour that is chosen by the scheme has no value of its own before it is a colour of something. */
function readerOf(element: HTMLElement): (name: string) => string {
  const probe = document.createElement('i');
  probe.className = 'map-probe';
  element.append(probe);
  const style = getComputedStyle(probe);
  const colours = new Map<string, string>();
  for (const name of [...groundNames, ...spotNames, ...hatches.flatMap(namesOf)]) {
    probe.style.color = `var(${name})`;
    colours.set(name, style.color);
  }
  probe.remove();
  return (name) => colours.get(name) ?? 'transparent';
}

const namesOf = (_hatch: unknown, band: number): readonly string[] => [`--band-${band}`, `--band-${band}-hatch`];

function patternOf(band: number, colour: (name: string) => string): CanvasPattern {
  const canvas = document.createElement('canvas');
  canvas.width = tile;
  canvas.height = tile;
  const pen = penOf(canvas);
  paintBand(pen, { band, colour, size: tile });
  const pattern = pen.createPattern(canvas, 'repeat');
  if (pattern === null) throw new Error('the canvas makes no patterns');
  return pattern;
}

function penOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('the canvas can not be drawn on');
  return pen;
}

type Painting = { readonly band: number; readonly colour: (name: string) => string; readonly size: number };

function paintBand(pen: CanvasRenderingContext2D, { band, colour, size }: Painting): void {
  const { lines, isCrossed } = hatches[band] ?? { lines: 0, isCrossed: false };
  pen.fillStyle = colour(`--band-${band}`);
  pen.fillRect(0, 0, size, size);
  pen.strokeStyle = colour(`--band-${band}-hatch`);
  pen.lineWidth = 1;
  for (let offset = -size; offset < 2 * size; offset += lines === 0 ? 3 * size : tile / lines) {
    drawLine(pen, [offset, size, offset + size, 0]);
    if (isCrossed) drawLine(pen, [offset, 0, offset + size, size]);
  }
}

function drawLine(pen: CanvasRenderingContext2D, [x, y, toX, toY]: readonly [number, number, number, number]): void {
  pen.beginPath();
  pen.moveTo(x, y);
  pen.lineTo(toX, toY);
  pen.stroke();
}

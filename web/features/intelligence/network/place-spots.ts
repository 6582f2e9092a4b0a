import { otherEnd, type Spot, type Tie } from './lay-out.ts';

/** All in pixels of the picture at 100 %. */
export const boxWidth = 208;
export const boxHeight = 52;
const rowHeight = 68;
const columnWidth = boxWidth + 88;
/** Room for the arcs beside the last column. */
const margin = 56;

export type Box = Spot & { readonly x: number; readonly y: number };
export type Line = {
  readonly tie: Tie;
  readonly path: string;
  readonly middle: { readonly x: number; readonly y: number };
};
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
};

/** Where each box stands, and the lines between them: each column is centred on the tallest. */
export function placeSpots(spots: readonly Spot[]): Picture {
  const columns = Math.max(0, ...spots.map(({ steps }) => steps)) + 1;
  const countIn = (steps: number) => spots.filter((spot) => spot.steps === steps).length;
  const tallest = Math.max(1, ...spots.map(({ steps }) => countIn(steps)));
  const boxes = spots.map((spot) => ({
    ...spot,
    x: spot.steps * columnWidth,
    y: (spot.row + (tallest - countIn(spot.steps)) / 2) * rowHeight + (rowHeight - boxHeight) / 2,
  }));
  const lines = boxes.flatMap((box) => box.ties.map((tie, index) => drawLine(box, { tie, index, boxes })));
  return {
    ...{ boxes, width: columns * columnWidth - (columnWidth - boxWidth) + margin, height: tallest * rowHeight },
    lines: lines.filter((line) => line !== null),
  };
}

type Drawing = { readonly tie: Tie; readonly index: number; readonly boxes: readonly Box[] };

/** From the column before, across the gap; within a column, an arc beside it. Several ties of the same two lie beside each other. */
function drawLine(box: Box, { tie, index, boxes }: Drawing): Line | null {
  const other = boxes.find(({ id }) => id === otherEnd(tie, box.id));
  if (other === undefined) return null;
  const same = box.ties.filter((one) => otherEnd(one, box.id) === other.id);
  const shift = (box.ties.slice(0, index).filter((one) => same.includes(one)).length - (same.length - 1) / 2) * 10;
  const [y1, y2] = [centre(other) + shift, centre(box) + shift];
  if (other.steps === box.steps) {
    const x = box.x + boxWidth;
    const bulge = x + Math.min(margin - 8, 20 + Math.abs(y2 - y1) / 8) + Math.abs(shift);
    return {
      tie,
      path: `M${x} ${y1}C${bulge} ${y1} ${bulge} ${y2} ${x} ${y2}`,
      middle: { x: (x + 3 * bulge) / 4, y: (y1 + y2) / 2 },
    };
  }
  const [x1, x2] = [other.x + boxWidth, box.x];
  const bend = (x1 + x2) / 2;
  return { tie, path: `M${x1} ${y1}C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}`, middle: { x: bend, y: (y1 + y2) / 2 } };
}

const centre = ({ y }: Box): number => y + boxHeight / 2;

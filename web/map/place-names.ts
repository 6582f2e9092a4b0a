import type { Sign } from './open-map.ts';
import type { Point } from './sweden.ts';

type Screen = {
  readonly onScreen: (at: Point) => { readonly x: number; readonly y: number };
  readonly taken: readonly Sign[];
  readonly width: number;
  readonly height: number;
};
type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

const letter = 7;
const line = 16;
const air = 6;

/** The names that have room, the first ones first: one that would touch another, a sign or the edge is left out. */
export function placeNames(names: readonly Sign[], { onScreen, taken, width, height }: Screen): readonly Sign[] {
  const boxOf = ({ at, text }: Sign): Box => {
    const { x, y } = onScreen(at);
    const half = (text.length * letter) / 2 + air;
    return { left: x - half, right: x + half, top: y - line / 2, bottom: y + line / 2 };
  };
  const boxes = taken.map(boxOf);
  return names.filter((name) => {
    const box = boxOf(name);
    const isWithin = box.left > 0 && box.right < width && box.top > 0 && box.bottom < height;
    if (!isWithin || boxes.some((other) => doTouch(box, other))) return false;
    boxes.push(box);
    return true;
  });
}

const doTouch = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

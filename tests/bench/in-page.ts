import type { Page } from 'playwright-core';

/** What runs in the page is text: the bench has no types of a browser. */
const nextFrame = 'await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));';

/** Presses what the selector finds; the milliseconds until the frame in which `sign` holds is drawn. */
export const pressUntilDrawn = (page: Page, selector: string, sign: string): Promise<number> =>
  page.evaluate(`(async () => {
    const pressed = document.querySelector(${JSON.stringify(selector)});
    const heading = document.querySelector('h1')?.textContent;
    const began = performance.now();
    pressed.click();
    for (;;) {
      ${nextFrame}
      if (${sign}) return performance.now() - began;
      if (performance.now() - began > 20_000) throw new Error('nothing came of pressing');
    }
  })()`);

export const anotherHeading = "(document.querySelector('h1')?.textContent ?? heading) !== heading";

/** From each stroke until the frame after it is drawn. */
export async function timeStrokes(page: Page, text: string): Promise<readonly number[]> {
  await page.evaluate(`(() => {
    window.strokes = [];
    addEventListener('keydown', ({ timeStamp }) =>
      requestAnimationFrame(() => setTimeout(() => window.strokes.push(performance.now() - timeStamp))), true);
  })()`);
  for (const letter of text) await page.keyboard.press(letter, { delay: 20 });
  await page.evaluate(`(async () => { ${nextFrame} ${nextFrame} })()`);
  return page.evaluate('window.strokes');
}

/** Since the address was asked for, until something of the map is on its canvas. To be added before the page is opened. */
export const watchMap = `(() => {
  const isPainted = (canvas) => [0.3, 0.5, 0.7].some((share) =>
    canvas.getContext('2d').getImageData(canvas.width * 0.5, canvas.height * share, 1, 1).data[3] > 0);
  const look = () => {
    const canvas = document.querySelector('.map-ground canvas');
    if (canvas !== null && canvas.width > 0 && isPainted(canvas)) window.mapDrawnMs = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()`;

export async function readMapDrawn(page: Page): Promise<number> {
  return page.evaluate(`(async () => {
    while (window.mapDrawnMs === undefined) { ${nextFrame} }
    return window.mapDrawnMs;
  })()`);
}

/** The times between the frames while the map is dragged about. */
export async function timePanning(page: Page): Promise<readonly number[]> {
  const box = await page.locator('.map-ground').boundingBox();
  if (box === null) throw new Error('the map has no size');
  const at = (share: number) => [box.x + box.width * share, box.y + box.height * share] as const;
  await page.mouse.move(...at(0.5));
  await page.mouse.down();
  await page.evaluate(`(() => {
    window.frameTimes = [];
    window.isPanning = true;
    const count = (before) => (now) => {
      if (before !== null) window.frameTimes.push(now - before);
      if (window.isPanning) requestAnimationFrame(count(now));
    };
    requestAnimationFrame(count(null));
  })()`);
  for (const share of [0.3, 0.7, 0.4, 0.6]) await page.mouse.move(...at(share), { steps: 20 });
  await page.evaluate('window.isPanning = false');
  await page.mouse.up();
  return page.evaluate('Array.from(window.frameTimes)');
}

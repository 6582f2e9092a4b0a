/** Chance that is the same every time: a stream of numbers for a seed and a purpose, so that one part of a world never shifts another. */
export type Random = {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  chance(share: number): boolean;
  /** Throws where there is nothing to pick from. */
  pick<T>(list: readonly T[]): T;
  /** The text of a UUID. */
  uuid(): string;
};

export function openRandom(seed: number, purpose: string): Random {
  const draw = sfc32(seed >>> 0, hashOf(purpose), 0x9e3779b9, 1);
  const next = () => draw() / 0x1_0000_0000;
  return {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    chance: (share) => next() < share,
    pick(list) {
      const picked = list[Math.floor(next() * list.length)];
      if (picked === undefined) throw new Error(`Nothing to pick from: ${purpose}.`);
      return picked;
    },
    uuid: () => uuidOf([draw(), draw(), draw(), draw()]),
  };
}

/** Picks by weight, each time in logarithmic time. */
export function byWeight<T>(list: readonly T[], weightOf: (one: T) => number): (random: Random) => T {
  let sum = 0;
  const upTo = list.map((one) => {
    sum += weightOf(one);
    return sum;
  });
  return (random) => {
    const sought = random.next() * sum;
    let [low, high] = [0, upTo.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] ?? sum) > sought) high = middle;
      else low = middle + 1;
    }
    const picked = list[low];
    if (picked === undefined) throw new Error('Nothing to pick from.');
    return picked;
  };
}

function uuidOf(words: readonly number[]): string {
  const hex = words.map((word) => word.toString(16).padStart(8, '0')).join('');
  const variant = '89ab'[Number.parseInt(hex.slice(16, 17), 16) % 4];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** Chris Doty-Humphrey's sfc32, public domain: small, fast, and good enough for invented people. */
function sfc32(seedA: number, seedB: number, seedC: number, seedD: number): () => number {
  let [a, b, c, d] = [seedA, seedB, seedC, seedD];
  const draw = () => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (let warming = 0; warming < 16; warming += 1) draw();
  return draw;
}

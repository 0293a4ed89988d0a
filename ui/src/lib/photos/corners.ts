// The four corners of a page in a picture, in thousandths of its width and height, clockwise from top left. Pure
// numbers. Not here: how they are shown and moved by hand.

import type { CornerView } from '../backend';

export type Corner = CornerView;
export type Corners = [Corner, Corner, Corner, Corner];

export const cornerNames = ['top-left', 'top-right', 'bottom-right', 'bottom-left'] as const;

/** What each key adds to a place: a hundredth. */
export const ways: Record<string, Corner> = {
  ArrowLeft: { x: -10, y: 0 },
  ArrowRight: { x: 10, y: 0 },
  ArrowUp: { x: 0, y: -10 },
  ArrowDown: { x: 0, y: 10 },
};

const full = 1000;
/** Twice the smallest area of each three corners: below it the page has no shape that could be straightened. */
const smallest = 2000;

export const whole: Corners = [
  { x: 0, y: 0 },
  { x: full, y: 0 },
  { x: full, y: full },
  { x: 0, y: full },
];

const within = (value: number): number => Math.round(Math.min(full, Math.max(0, value)));

/** With one corner at another place, as far as the picture goes; the same corners where no page could look so. */
export function moved(corners: Corners, index: number, to: Corner): Corners {
  const at = { x: within(to.x), y: within(to.y) };
  const next = corners.map((corner, place) => (place === index ? at : corner)) as Corners;
  return isPage(next) ? next : corners;
}

/** The place of the corner nearest to a point. */
export function nearest(corners: Corners, { x, y }: Corner): number {
  const far = corners.map((corner) => Math.hypot(corner.x - x, corner.y - y));
  return far.indexOf(Math.min(...far));
}

/** The same corners when the picture is turned clockwise by so many quarters. */
export function turned(corners: Corners, quarters: number): Corners {
  if (quarters % 4 === 0) return corners;
  const [a, b, c, d] = corners;
  // What was bottom left is top left then.
  const once = [d, a, b, c].map(({ x, y }) => ({ x: full - y, y: x })) as Corners;
  return turned(once, quarters - 1);
}

/** Whether the corners go clockwise round a shape without a dent. */
function isPage(corners: Corners): boolean {
  return corners.every((corner, place) => {
    const before = corners[(place + 3) % 4] ?? corner;
    const after = corners[(place + 1) % 4] ?? corner;
    const turn = (corner.x - before.x) * (after.y - corner.y) - (corner.y - before.y) * (after.x - corner.x);
    return turn >= smallest;
  });
}

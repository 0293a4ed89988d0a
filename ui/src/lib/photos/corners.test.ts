import { describe, expect, it } from 'vitest';
import { type Corners, moved, nearest, turned, whole } from './corners';

const page: Corners = [
  { x: 100, y: 50 },
  { x: 900, y: 80 },
  { x: 950, y: 990 },
  { x: 60, y: 900 },
];

describe('the corners of a page', () => {
  it('stay within the picture', () => {
    expect(moved(whole, 0, { x: -40, y: 120.4 })[0]).toEqual({ x: 0, y: 120 });
    expect(moved(whole, 2, { x: 1400, y: 700 })[2]).toEqual({ x: 1000, y: 700 });
  });

  it('never cross, and never leave a dent', () => {
    expect(moved(page, 0, { x: 990, y: 50 })).toBe(page);
    expect(moved(page, 0, { x: 600, y: 600 })).toBe(page);
    expect(moved(page, 1, { x: 100, y: 60 })).toBe(page);
  });

  it('move alone', () => {
    const [first, ...others] = moved(page, 0, { x: 200, y: 100 });
    expect(first).toEqual({ x: 200, y: 100 });
    expect(others).toEqual(page.slice(1));
  });

  it('turn with the picture and are named anew', () => {
    // The right edge goes down: what was top left stands top right.
    expect(turned(page, 1)[1]).toEqual({ x: 950, y: 100 });
    expect(turned(page, 1)[0]).toEqual({ x: 100, y: 60 });
    expect(turned(whole, 1)).toEqual(whole);
  });

  it('are the same after a full turn, whichever way it is cut', () => {
    for (const quarters of [0, 1, 2, 3]) expect(turned(turned(page, quarters), 4 - quarters)).toEqual(page);
  });

  it('are found by the point next to them', () => {
    expect(nearest(page, { x: 0, y: 0 })).toBe(0);
    expect(nearest(page, { x: 800, y: 800 })).toBe(2);
  });
});

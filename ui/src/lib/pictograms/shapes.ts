// The vocabulary of the pictograms: solid figures in ink with one yellow part, on a field of 48 × 48.
// Not here: any colour; the classes take theirs from the tokens.

/** solid ink · yellow with ink edge · ink line · line on yellow · sheet with ink edge · cut out of ink */
export type Paint = 'solid' | 'mark' | 'line' | 'draw' | 'blank' | 'cut';
export type Shape = readonly [Paint, string];
export type Figure = readonly Shape[];

export function disc(paint: Paint, x: number, y: number, r: number): Shape {
  return [paint, `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`];
}

/** Head and shoulders, standing on y = 44. */
export function person(x: number, headY = 13, paint: Paint = 'solid'): Figure {
  return [disc(paint, x, headY, 6.5), shoulders(paint, x, 11, 23 + (headY - 13))];
}

/** A child: the same figure, smaller. */
export function child(x: number, paint: Paint = 'solid'): Figure {
  return [disc(paint, x, 23, 5), shoulders(paint, x, 8.5, 30.5)];
}

function shoulders(paint: Paint, x: number, half: number, top: number): Shape {
  return [paint, `M${x - half} 44V${top + half}a${half} ${half} 0 0 1 ${2 * half} 0V44z`];
}

/** Eight points on a ring, as on a European passport. */
export function ring(x: number, y: number, r: number): Shape {
  const points = Array.from({ length: 8 }, (_, i) => (i * Math.PI) / 4);
  const at = (n: number) => Math.round(n * 100) / 100;
  return ['draw', points.map((a) => `M${at(x + r * Math.cos(a))} ${at(y + r * Math.sin(a))}h.01`).join('')];
}

// A code to scan as one path: its dark squares, with the quiet zone around them that scanners need.

/** Squares left light on every side (ISO/IEC 18004). */
const quiet = 4;

/** `rows` hold a `1` for each dark square. Answers the side of the picture and its path. */
export function squares(rows: readonly string[]): { side: number; path: string } {
  const runs = rows.flatMap((row, y) =>
    [...row.matchAll(/1+/g)].map(
      ({ 0: { length }, index }) => `M${index + quiet} ${y + quiet}h${length}v1h-${length}z`,
    ),
  );
  return { side: rows.length + 2 * quiet, path: runs.join('') };
}

// Sentences made two fifths longer, as a translation may be, to see that nothing overlaps or is cut off. Only the build
// that the interface tests use can do so, and only where a test asks for it.

/** What a bundle does with each piece of text, where it does anything. */
export const transform: ((text: string) => string) | undefined =
  import.meta.env.MODE === 'bridge' && Reflect.get(globalThis, 'longer') ? longer : undefined;

const filler = 'sowie noch etwas mehr davon und dazu ';

export function longer(text: string): string {
  const words = text.trim();
  if (words === '') return text;
  const more = Math.max(3, Math.ceil(words.length * 0.4));
  const added = filler
    .repeat(Math.ceil(more / filler.length))
    .slice(0, more)
    .trim();
  return text.replace(words, () => `${words} ${added}`);
}

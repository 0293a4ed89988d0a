// How hard a password is to guess, in four words. A rough estimate that rewards length and punishes what everybody
// types. Not here: refusing one (the companion does that).

export type Strength = { word: 'short'; left: number } | { word: 'weak' | 'fair' | 'strong' };

/** The companion refuses fewer characters. */
export const shortest = 8;

const common =
  /^(pass(wor[dt])?|qwert[zy]u?|asdf|hallo|hello|welcome|willkommen|admin|diko|letmein|iloveyou|abc|deutschland|germany|123|привіт|пароль|مرحبا)/iu;

export function strengthOf(password: string): Strength {
  const characters = [...password.normalize('NFKC')];
  if (characters.length < shortest) return { word: 'short', left: shortest - characters.length };
  const bits = effectiveLength(characters) * Math.log2(alphabet(characters));
  if (bits < 40 || common.test(password)) return { word: bits > 90 ? 'fair' : 'weak' };
  return { word: bits < 80 ? 'fair' : 'strong' };
}

/** Repeats and runs such as `aaaa` or `1234` count once. */
function effectiveLength(characters: string[]): number {
  const codes = characters.map((character) => character.codePointAt(0) ?? 0);
  const steps = codes.map((code, i) => code - (codes[i - 1] ?? Number.NaN));
  const fresh = steps.filter((step, i) => !(Math.abs(step) <= 1 && step === steps[i - 1]));
  return Math.min(fresh.length, new Set(characters).size * 2);
}

/** How many characters one would have to try for each place; words carry less than random letters. */
function alphabet(characters: string[]): number {
  const text = characters.join('');
  const kinds = [/\p{Ll}|\p{Lo}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{L}\p{Nd}]/u].filter((kind) => kind.test(text));
  const onlyDigits = /^\p{Nd}+$/u.test(text);
  return onlyDigits ? 6 : 8 + 4 * kinds.length;
}

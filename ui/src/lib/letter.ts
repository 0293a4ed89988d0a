// What a letter says of itself in one line, and answering it. Not here: how it looks.

import { backend, type LettersView, type LetterView } from './backend';
import { dayArg, t } from './i18n/index.svelte';
import { change } from './state/undo.svelte';

/** When to answer, when it was answered, or when it came. */
export function letterLine(letter: LetterView): string {
  if (letter.answered_on) return t('letter-answered-on', { day: dayArg(letter.answered_on) });
  if (letter.answer_by) return t('letter-until', { day: dayArg(letter.answer_by, 'weekday') });
  const came = letter.received_on ? `${t('letter-came', { day: dayArg(letter.received_on) })} ` : '';
  return `${came}${t('letter-no-day')}`;
}

/** Says that it was answered, or not after all. */
export function answerLetter({ id }: LetterView, answered: boolean): Promise<boolean> {
  return change(t(answered ? 'letter-said-answered' : 'letter-said-open'), () =>
    backend.answer_letter({ id, answered }),
  );
}

/** The letter that was written down since `before`; absent where that cannot be told. */
export async function newLetter(before: LettersView): Promise<string | undefined> {
  const ids = ({ open, answered }: LettersView) => [...open, ...answered].map(({ id }) => id);
  const known = new Set(ids(before));
  const now = await backend.letters().catch(() => before);
  return ids(now).find((id) => !known.has(id));
}

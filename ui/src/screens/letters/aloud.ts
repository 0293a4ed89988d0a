// A letter as it is read aloud: until when to answer, or what to look for. Not here: what people wrote down, which may be
// in any language.

import type { LetterView } from '$lib/backend';
import { dayArg, type Piece, rich, t } from '$lib/i18n/index.svelte';
import { letterLine } from '$lib/letter';

export function letterAloud(letter: LetterView): Piece[][] {
  const left = letter.days_left ?? 0;
  const open = letter.answer_by !== null && letter.answered_on === null;
  const days = left < 0 ? t('state-overdue', { days: -left }) : t('letter-days-left', { days: left });
  return [[letterLine(letter)], ...(open ? [[days]] : []), ...hintAloud(letter)];
}

function hintAloud({ hint }: LetterView): Piece[][] {
  if (!hint) return [];
  const terms = { deadline: { term: 'Frist' }, remedies: { term: 'Rechtsbehelfsbelehrung' } };
  const usual = { decision: { term: 'Bescheid' }, day: dayArg(hint.usual.on, 'weekday') };
  return [
    rich('letter-hint', terms),
    rich('letter-hint-month', usual),
    ...(hint.asylum ? [[t('letter-hint-week', { day: dayArg(hint.asylum.on, 'weekday') })]] : []),
  ];
}

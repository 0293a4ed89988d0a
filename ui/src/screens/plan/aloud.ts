// A step as it is read aloud: what, the day, why, the papers, the office. Not here: the voice.

import type { CardView, StepView } from '$lib/backend';
import { isOpen, officeTitle, paperTitle, reason, stepTitle } from '$lib/card';
import { catalogueRich, dayArg, type Piece, t, termBeside } from '$lib/i18n/index.svelte';

export function stepAloud({ card, needs, offices }: StepView): Piece[][] {
  const step = `step-${card.step}`;
  const [office] = offices;
  return [
    [stepTitle(card.step)],
    term(step),
    catalogueRich(`${step}.what`),
    ...(isOpen(card) ? dayAloud(card) : []),
    catalogueRich(`${step}.why`),
    ...(needs.length > 0 ? [[t('step-take')]] : []),
    ...needs.flatMap(({ paper, state }) => [
      [paperTitle(paper)],
      term(`paper-${paper}`),
      [t(`paper-state-${state.replace('_', '-')}`)],
    ]),
    [t('step-where')],
    office ? [{ term: office.name }] : [officeTitle(card.office)],
  ];
}

function dayAloud(card: CardView): Piece[][] {
  const { due } = card;
  if (!due) return card.rule === 'immediately' ? [[t('sign-now')]] : [];
  const days =
    due.days_left < 0
      ? [[t('sign-late', { days: -due.days_left })], [t('sign-was-until', { day: dayArg(due.on) })]]
      : [[t('sign-until', { day: dayArg(due.on, 'weekday') })], [t('sign-days-left', { days: due.days_left })]];
  return [...days, [reason(card) ?? '']];
}

const term = (id: string): Piece[] => {
  const text = termBeside(id);
  return text === undefined ? [] : [{ term: text }];
};

// What a card says of itself: its mark, its line of text, whom it is for. One place, so that Now, the plan and the
// step use the same words for the same thing. Not here: how it looks.

import type { CardView, PersonView } from './backend';
import type { Mark } from './components/StateMark.svelte';
import { hyphenate } from './hyphenate';
import { catalogueText, dayArg, language, type Piece, rich, t } from './i18n/index.svelte';
import { personNames } from './names';

export const isOpen = (card: CardView): boolean => ['ready', 'blocked', 'upcoming'].includes(card.state);

export function markOf(card: CardView): Mark {
  if (card.state === 'ready' && card.urgency !== 'none') return card.urgency;
  return card.state;
}

export const stepTitle = (step: string): string => titleOf(`step-${step}`) ?? step;
export const paperTitle = (paper: string): string => titleOf(`paper-${paper}`) ?? paper;
export const officeTitle = (office: string): string => titleOf(`office-${office}`) ?? office;

/** German titles are long compounds; they carry soft hyphens as the terms do. */
function titleOf(id: string): string | undefined {
  const title = catalogueText(id);
  return title !== undefined && language().startsWith('de') ? hyphenate(title) : title;
}

/** "All three of you", or names; nothing where the household is one person. */
export function whom(persons: readonly PersonView[], household: readonly PersonView[]): string | undefined {
  if (household.length < 2) return undefined;
  if (persons.length === household.length) return t('card-all-of-you', { count: persons.length });
  return t('card-for', { names: personNames(persons) });
}

/** The word of the state, as it begins a line of text. */
export function stateWord(card: CardView): string {
  if (markOf(card) === 'overdue') return t('state-overdue', { days: Math.abs(card.due?.days_left ?? 0) });
  return t(`state-${card.state}`);
}

/** What there is to say after the word of the state. */
export function cardLine(card: CardView): Piece[] {
  switch (card.state) {
    case 'ready':
      return card.missing.length > 0 ? [t('card-missing', { count: card.missing.length })] : laterDay(card);
    case 'blocked':
      return card.blocked_by[0] ? rich('card-first', { step: stepTitle(card.blocked_by[0]) }) : [];
    case 'upcoming':
      return card.opens_on ? [t('card-opens', { day: dayArg(card.opens_on) })] : [];
    case 'waiting':
      return card.recorded_on ? [t('card-handed-in', { day: dayArg(card.recorded_on) })] : [];
    case 'done':
    case 'dismissed':
      return card.recorded_on ? [t('card-on', { day: dayArg(card.recorded_on) })] : [];
  }
}

/** Days too far away for a leaf stand in the text. */
function laterDay(card: CardView): Piece[] {
  return card.due && !hasLeaf(card) ? [t('card-until', { day: dayArg(card.due.on) })] : [];
}

/** Whether the day of a card is near enough to be torn off a calendar. */
export const hasLeaf = (card: CardView): boolean => isOpen(card) && card.due !== null && card.due.days_left <= 180;

/** Why the day: "You moved in on 15 November. The law gives you 14 days." */
export function reason(card: CardView): string | undefined {
  const due = card.due;
  if (!due) return catalogueText(`step-${card.step}.why`);
  const event = due.event && due.event_on ? t(`event-${wordId(due.event)}`, { day: dayArg(due.event_on) }) : undefined;
  const period = due.period ? t(`period-${due.period.unit}`, { count: due.period.count }) : undefined;
  if (due.rule === 'within' && event && period) return `${event} ${period}`;
  return event ?? catalogueText(`step-${card.step}.why`);
}

export const wordId = (word: string): string => word.replaceAll('_', '-');

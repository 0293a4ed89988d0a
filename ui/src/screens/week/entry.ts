// What an entry of the week says and where it leads, on the board and in the list alike. Not here: how it looks.

import type { WeekEntryView } from '$lib/backend';
import { stepTitle } from '$lib/card';
import { day, dayArg, t, termBeside } from '$lib/i18n/index.svelte';
import { personNames } from '$lib/names';
import { pathOf, stepPath } from '$lib/state/path';

/** Different for any two entries of a family. */
export function keyOf({ what, on, persons }: WeekEntryView): string {
  const of =
    what.kind === 'step'
      ? [what.step, on, persons[0]?.id]
      : what.kind === 'letter'
        ? [what.letter]
        : [what.appointment];
  return [what.kind, ...of].join(' ');
}

/** An appointment without a step stands on Now alone. */
export function pathTo({ what, persons }: WeekEntryView): string {
  if (what.kind === 'letter') return pathOf('letter', what.letter);
  return what.step === null ? 'now' : stepPath(what.step, persons);
}

export function titleOf({ what }: WeekEntryView): string {
  if (what.kind === 'step') return stepTitle(what.step);
  if (what.kind === 'letter')
    return what.sender === null ? t('names-letter') : t('week-letter', { sender: what.sender });
  return what.place ? t('week-appointment-at', { place: what.place }) : t('week-appointment');
}

/** The German name of a step that is due. */
export const termOf = ({ what }: WeekEntryView): string | undefined =>
  what.kind === 'step' ? termBeside(`step-${what.step}`) : undefined;

/** What an appointment is about, and of whom a letter or an appointment is, where the family is more than one. */
export function about({ what, persons }: WeekEntryView, household: number): string[] {
  if (what.kind === 'step') return [];
  const step = what.kind === 'appointment' && what.step !== null ? [stepTitle(what.step)] : [];
  return household > 1 ? [...step, t('card-for', { names: personNames(persons) })] : step;
}

export const isLate = ({ days_left }: WeekEntryView): boolean => days_left < 0;

/** What kind of day it is; `dated`: with the day, which nothing beside it says. */
export function dayWord(entry: WeekEntryView, dated: boolean): string {
  const { what, on, days_left } = entry;
  if (isLate(entry)) return t('state-overdue', { days: -days_left });
  const hour = hourOf(entry);
  if (hour) return dated ? t('appointment-when', { day: dayArg(on, 'leaf'), time: hour }) : hour;
  if (dated) return day(on, 'leaf');
  return t(what.kind === 'appointment' ? 'week-appointment' : 'week-last-day');
}

/** `9:30`, where an appointment has an hour. */
export const hourOf = ({ what }: WeekEntryView): string | undefined =>
  what.kind === 'appointment' ? what.at?.replace(/^0/, '') : undefined;

// An office on a sheet: what it is, its name on the door, where it is, when it opens, how to reach it. Where the commune
// names none, the kind of office. Not here: whether it is open at this moment, which a sheet cannot know.

import type { HoursView, OfficeView, SheetWordsRequest, StepView } from '../backend';
import { weekdayIndex, weekdayName } from '../i18n/format';
import type { Both, Speaker } from './sheet';

/** The lines of each office. */
export function office({ card, offices }: StepView, both: Both): SheetWordsRequest[][] {
  const kind = both(({ text }) => text(`office-${card.office}`) ?? card.office);
  if (offices.length === 0) return [[kind]];
  return offices.map((one) => [
    kind,
    both(() => ltr(one.name)),
    both(() => ltr([one.street, one.room, `${one.postcode} ${one.town}`].filter(Boolean).join(', '))),
    ...alike(one.hours ?? []).map((days) => both((speaker) => hours(speaker, days))),
    both(({ say }) => (one.phone ? say('sheet-phone', { phone: ltr(one.phone) }) : undefined)),
    both((speaker) => appointment(speaker, one)),
  ]);
}

function appointment({ say }: Speaker, { appointment_link }: OfficeView): string | undefined {
  return appointment_link ? `${say('office-appointment')} ${ltr(appointment_link)}` : undefined;
}

interface Days {
  from: number;
  to: number;
  times: string;
}

/** Neighbouring days with the same hours, Monday first; days on which it is closed are left out. */
function alike(days: readonly HoursView[]): Days[] {
  const groups: Days[] = [];
  for (const day of [...days].sort((a, b) => weekdayIndex(a.on) - weekdayIndex(b.on))) {
    const index = weekdayIndex(day.on);
    const times = day.spans.map((span) => `${span.opens}–${span.closes}`).join(', ');
    const last = groups.at(-1);
    if (last?.times === times && last.to === index - 1) last.to = index;
    else groups.push({ from: index, to: index, times });
  }
  return groups.filter(({ times }) => times !== '');
}

/** "Monday–Wednesday 08:00–12:00" */
function hours({ language }: Speaker, { from, to, times }: Days): string {
  const name = (index: number) => weekdayName(language, index, 'long');
  return `${from === to ? name(from) : `${name(from)}–${name(to)}`} ${ltr(times)}`;
}

/** German names and numbers run from left to right in every language (U+2066…2069). */
const ltr = (text: string): string => `\u2066${text}\u2069`;

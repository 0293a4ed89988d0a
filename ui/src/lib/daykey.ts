// The count of a day in words: what it counts from, today, the days it moved over, the last day. The same facts as the
// strip of cells, for those who do not read the picture.

import type { DueView } from './backend';
import { wordId } from './card';
import { weekdayIndex, weekdayName } from './i18n/format';
import { dayArg, language, t } from './i18n/index.svelte';

export interface KeyLine {
  cell: 'start' | 'opens' | 'today' | 'off' | 'last' | 'missed';
  text: string;
}

export function dayKey(due: DueView, opensOn: string | null, today: string): KeyLine[] {
  const lines: Array<KeyLine & { on: string }> = [];
  const day = (on: string) => dayArg(on, 'short');
  if (due.event && due.event_on && due.event_on !== due.on) {
    const said = t(`event-short-${wordId(due.event)}`);
    lines.push({ cell: 'start', on: due.event_on, text: t('key-line', { day: day(due.event_on), said }) });
  }
  if (opensOn !== null && due.rule === 'before') {
    lines.push({ cell: 'opens', on: opensOn, text: t('key-line', { day: day(opensOn), said: t('key-opens') }) });
  }
  lines.push({ cell: 'today', on: today, text: t('key-line', { day: day(today), said: t('key-today') }) });
  for (const off of due.moved_over) {
    lines.push({
      cell: 'off',
      on: off.on,
      text: t('key-line', { day: day(off.on), said: dayOff(off.reason, off.on) }),
    });
  }
  lines.push({
    cell: due.days_left < 0 ? 'missed' : 'last',
    on: due.on,
    text: t('key-line', { day: day(due.on), said: t(`key-last-${wordId(due.rule)}`) }),
  });
  return lines.sort((a, b) => a.on.localeCompare(b.on)).map(({ cell, text }) => ({ cell, text }));
}

function dayOff(reason: string, on: string): string {
  if (reason === 'saturday' || reason === 'sunday') {
    return t('key-weekend', { weekday: weekdayName(language(), weekdayIndex(on), 'long') });
  }
  return t('key-holiday', { name: t(`holiday-${wordId(reason)}`) });
}

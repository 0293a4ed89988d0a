// Whether an office is open, from its week of hours and the clock in Germany. Not here: holidays; the week says only
// what is usual.

import type { HoursView } from './backend';

export type OpenState = { kind: 'open'; time: string } | { kind: 'opens'; time: string } | { kind: 'closed' };

/** `weekday`: 0 is Monday. Times as `HH:MM`, so they compare as text. */
export function openNow(hours: readonly HoursView[], weekday: number, now: Date): OpenState {
  const spans = hours[weekday]?.spans ?? [];
  const clock = clockInGermany(now);
  const open = spans.find((span) => span.opens <= clock && clock < span.closes);
  if (open) return { kind: 'open', time: open.closes };
  const later = spans.find((span) => clock < span.opens);
  return later ? { kind: 'opens', time: later.opens } : { kind: 'closed' };
}

export function clockInGermany(now: Date): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Berlin',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    numberingSystem: 'latn',
  }).format(now);
}

// A conflict in words: what it is about, what each version says, who wrote it when. Not here: how it looks.

import type { AboutView, CommuneView, ConflictView, RecordWord, VersionValue, VersionView } from './backend';
import { paperTitle, stepTitle, wordId } from './card';
import { factLabel, factTerm, factValue } from './fact';
import { day, dayArg, t } from './i18n/index.svelte';
import { personName } from './names';

/** The step, the paper or the letter it is about, where there is one; its own page says so already. */
export function subjectOf(about: AboutView): string | undefined {
  if ('sender' in about) return about.sender;
  if ('step' in about) return about.step === null ? undefined : stepTitle(about.step);
  return about.kind === 'paper_held' || about.kind === 'paper_date' ? paperTitle(about.paper) : undefined;
}

/** What there is to decide. */
export function questionOf({ about, person }: ConflictView): string {
  if (about.kind === 'fact') return factLabel(about.fact);
  const part = 'part' in about ? `-${wordId(about.part)}` : '';
  const id = `conflict-about-${wordId(about.kind)}${part}`;
  return about.kind === 'kept_person' ? t(id, { name: person ? personName(person) : '' }) : t(id);
}

/** What a version says. */
export function wordsOf(conflict: ConflictView, value: VersionValue, communes: readonly CommuneView[]): string {
  switch (value.says) {
    case 'step':
      return stepWords(value);
    case 'day':
      return conflict.about.kind === 'paper_date'
        ? t('paper-ends', { day: dayArg(value.on, 'full') })
        : day(value.on, 'full');
    case 'fact':
      return factValue(value);
    case 'name':
      return value.name ?? t('names-one');
    case 'place':
      return placeName(value, communes);
    case 'keep':
    case 'remove':
      return keptWords(conflict, value.says);
    case 'nothing':
      return t(nothing(conflict.about));
    case 'text':
      return value.text;
    case 'of_step':
      return stepTitle(value.step);
    case 'happened':
      return t(`proof-${wordId(value.how)}`);
    case 'held':
      return t('conflict-held');
    case 'not_held':
      return t('conflict-not-held');
    case 'unknown':
      return t('conflict-unknown');
  }
}

function keptWords({ about, person }: ConflictView, says: 'keep' | 'remove'): string {
  if (about.kind === 'kept_person') return t(`conflict-${says}-person`, { name: person ? personName(person) : '' });
  return t(`conflict-${says}-${about.kind === 'kept_note' ? 'note' : 'entry'}`);
}

/** The message for a version that says nothing any more. */
function nothing(about: AboutView): string {
  if (about.kind === 'paper_date') return 'paper-no-end';
  if (!('part' in about)) return 'conflict-nothing';
  return ['received_on', 'answer_by', 'answered_on', 'on'].includes(about.part) ? 'conflict-no-day' : 'conflict-empty';
}

/** What the button says that takes a version. */
export function takeOf(conflict: ConflictView, value: VersionValue, communes: readonly CommuneView[]): string {
  const words = wordsOf(conflict, value, communes);
  return value.says === 'keep' || value.says === 'remove' ? words : t('conflict-take', { value: words });
}

/** The German term beside what a version says. */
export const termOf = (value: VersionValue): string | undefined =>
  value.says === 'fact' ? factTerm(value) : undefined;

/** "22 November, on this device". */
export const writtenBy = ({ mine, on }: VersionView): string =>
  t(mine ? 'conflict-here' : 'conflict-elsewhere', { day: dayArg(on) });

/** How far a step is. */
export const stepWords = ({ state, on }: { state: RecordWord; on: string }): string =>
  state === 'dismissed' ? t('step-not-for-me') : t(`conflict-step-${state}`, { day: dayArg(on) });

/** A town with its Land, or what is known of it. */
export function placeName(
  place: { land: string | null; commune: string | null },
  communes: readonly CommuneView[],
): string {
  const commune = communes.find(({ id }) => id === place.commune)?.name ?? place.commune;
  const land = place.land && t(`land-${place.land}`);
  if (commune && land) return t('conflict-place', { commune, land });
  return commune ?? land ?? t('people-place-unknown');
}

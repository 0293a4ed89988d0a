// What stands on a Laufzettel, in the reader's language and in German: what the preview shows and `print_sheet` writes is
// this one thing. A state, a date of birth, or a note that stays on this device has no way onto it. Not here: looks.

import type { FluentVariable } from '@fluent/bundle';
import type { PrintSheetRequest, SheetLineKind, SheetRowRequest, SheetWordsRequest, StepView } from '../backend';
import { directionOf, fluentDay, tagOf, weekdayIndex, weekdayName } from '../i18n/format';
import { languageName } from '../i18n/names';
import { personName } from '../names';
import { office } from './office';

export interface Speaker {
  language: string;
  say: (id: string, args?: Record<string, FluentVariable>) => string;
  text: (id: string) => string | undefined;
  list: (items: readonly string[]) => string;
}

export interface Choice {
  steps: readonly StepView[];
  today: string;
  /** Notes that others may see come onto the sheet. */
  notes: boolean;
}

/** Says the same in both languages; what one of them has no words for is absent there. */
export type Both = (say: (speaker: Speaker) => string | undefined) => SheetWordsRequest;

/** Days of birth stay off the paper; these would tell one. */
const births = new Set(['geburt', 'entbindungstermin']);

export function sheetOf({ steps, today, notes }: Choice, own: Speaker, german: Speaker): PrintSheetRequest {
  const alone = own.language === german.language;
  const both: Both = (say) => ({ own: alone ? '' : (say(own) ?? ''), german: say(german) ?? '' });
  const whose = steps.flatMap(({ card }) => card.persons);
  const persons = [...new Map(whose.map((person) => [person.id, person])).values()];
  return {
    own: alone ? null : { language: tagOf(own.language), right_to_left: directionOf(own.language) === 'rtl' },
    title: both(({ say }) => say('sheet-title')),
    lead: [
      both(({ say, list }) => say('sheet-for', { names: list(persons.map((person) => personName(person, say))) })),
      both(({ say }) => say('sheet-as-of', { day: paperDay(today, 'long') })),
      both(({ say }) => say('sheet-law')),
    ],
    columns: both(({ language }) => languageName(language)),
    rows: steps.flatMap((view) => [
      ...step(view, persons.length > 1, both),
      ...(notes ? written(view, both, (text) => both(({ language }) => (language === own.language ? text : ''))) : []),
    ]),
  };
}

/** A day on paper always names its year: nobody knows when it is read. */
export const paperDay = (on: string, style: 'weekday' | 'long') => fluentDay(on, '', style);

const line = (kind: SheetLineKind, words: SheetWordsRequest) => ({ kind, words });

const row = (kind: SheetRowRequest['kind'], ...lines: SheetRowRequest['lines']): SheetRowRequest => ({
  kind,
  lines: lines.filter(({ words }) => words.own !== '' || words.german !== ''),
});

function step(view: StepView, several: boolean, both: Both): SheetRowRequest[] {
  const { card } = view;
  const whose = both(({ say, list }) =>
    several ? say('card-for', { names: list(card.persons.map((person) => personName(person, say))) }) : undefined,
  );
  return [
    row(
      'step',
      line(
        'title',
        both(({ text }) => text(`step-${card.step}`) ?? card.step),
      ),
      line('text', whose),
      line(
        'text',
        both(({ text }) => text(`step-${card.step}.what`)),
      ),
    ),
    ...day(view, both),
    ...papers(view, both),
    row(
      'label',
      line(
        'label',
        both(({ say }) => say('step-where')),
      ),
    ),
    ...office(view, both).map((lines) => row('text', ...lines.map((words) => line('text', words)))),
  ].filter(({ lines }) => lines.length > 0);
}

/** Notes that others may see, in the words of whoever wrote them. */
function written({ notes }: StepView, both: Both, inOwnWords: (text: string) => SheetWordsRequest): SheetRowRequest[] {
  const head = line(
    'label',
    both(({ say }) => say('sheet-note')),
  );
  return notes.filter((note) => !note.only_here).map(({ text }) => row('text', head, line('text', inOwnWords(text))));
}

function day({ card, rule }: StepView, both: Both): SheetRowRequest[] {
  const { due } = card;
  const law = due ?? rule;
  const until = both(({ say }) => {
    if (due) return say('sign-until', { day: paperDay(due.on, 'weekday') });
    if (card.opens_on) return say('card-opens', { day: paperDay(card.opens_on, 'long') });
    return card.rule === 'immediately' ? say('sign-now') : undefined;
  });
  const moved = (due?.moved_over ?? []).map((off) =>
    line(
      'text',
      both((speaker) => dayOff(speaker, off.on, off.reason)),
    ),
  );
  const source = both(({ say }) =>
    law
      ? `\u2068${law.source}\u2069 · ${say('step-rule-checked', { day: paperDay(law.checked_on, 'long') })}`
      : undefined,
  );
  return [
    row(
      'text',
      line('day', until),
      line(
        'text',
        both((speaker) => reason(speaker, card)),
      ),
      ...moved,
      line('source', source),
    ),
  ];
}

/** "You moved in on 15 November 2026. The law gives you 14 days." */
function reason({ say, text }: Speaker, { due }: StepView['card']): string | undefined {
  if (!due?.event || !due.event_on || births.has(due.event)) return undefined;
  const event = say(`event-${word(due.event)}`, { day: paperDay(due.event_on, 'long') });
  const period =
    due.period && due.rule === 'within' ? say(`period-${due.period.unit}`, { count: due.period.count }) : '';
  const extended = due.extended_by ? (text(`switch-${due.extended_by}`) ?? '') : '';
  return [event, period, extended].filter(Boolean).join(' ');
}

function dayOff({ say, language }: Speaker, on: string, reason: string): string {
  const weekend = reason === 'saturday' || reason === 'sunday';
  const said = weekend
    ? say('key-weekend', { weekday: weekdayName(language, weekdayIndex(on), 'long') })
    : say('key-holiday', { name: say(`holiday-${word(reason)}`) });
  return say('key-line', { day: paperDay(on, 'long'), said });
}

function papers({ needs }: StepView, both: Both): SheetRowRequest[] {
  if (needs.length === 0) return [];
  return [
    row(
      'label',
      line(
        'label',
        both(({ say }) => say('step-take')),
      ),
    ),
    ...needs.map(({ paper, helpful }) =>
      row(
        'item',
        line(
          'text',
          both(({ text }) => text(`paper-${paper}`) ?? paper),
        ),
        line(
          'source',
          both(({ say }) => (helpful ? say('step-helpful') : undefined)),
        ),
      ),
    ),
  ];
}

const word = (id: string): string => id.replaceAll('_', '-');

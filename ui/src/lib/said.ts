// What someone wrote, in words: what it is about and what it says. Not here: who wrote it.

import type { CommuneView, SaidView } from './backend';
import { paperTitle, stepTitle } from './card';
import { placeName, stepWords } from './conflict';
import { factLabel, factValue } from './fact';
import { dayArg, t } from './i18n/index.svelte';

/** What it is about. */
export function titleOf(said: SaidView): string {
  switch (said.kind) {
    case 'step':
    case 'note':
      return stepTitle(said.step);
    case 'paper':
    case 'paper_date':
      return paperTitle(said.paper);
    case 'fact':
      return factLabel(said.fact);
    case 'name':
      return t('people-name');
    case 'case_name':
      return t('cases-name');
    case 'place':
      return t('people-place');
    case 'note_removed':
      return t('step-notes');
    case 'person_added':
    case 'person_removed':
      return t('people-persons');
  }
}

/** What it says. */
export function contentOf(said: SaidView, communes: readonly CommuneView[]): string {
  switch (said.kind) {
    case 'step':
      return stepWords(said);
    case 'note':
      return said.text;
    case 'paper':
      return t(said.held ? 'conflict-held' : 'conflict-not-held');
    case 'paper_date':
      return said.on ? t('paper-ends', { day: dayArg(said.on, 'full') }) : t('paper-no-end');
    case 'fact':
      return said.value === null
        ? t('conflict-nothing')
        : factValue({ fact: said.fact, kind: said.question, value: said.value });
    case 'name':
    case 'case_name':
      return said.name ?? t('names-one');
    case 'place':
      return placeName(said, communes);
    case 'person_added':
      return t('quarantine-person-added');
    case 'person_removed':
      return t('quarantine-person-removed');
    case 'note_removed':
      return t('quarantine-note-removed');
  }
}

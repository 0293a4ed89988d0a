// A fact in words. Not here: the questions that ask for it.

import type { FactView } from './backend';
import { catalogueText, day, german, language, t } from './i18n/index.svelte';
import { countryName } from './story/countries';

/** What a fact is called in a list. */
export const factLabel = (fact: string): string =>
  catalogueText(`fact-${fact}.label`) ?? catalogueText(`fact-${fact}`) ?? fact;

/** What was answered. */
export function factValue(fact: FactView): string {
  if (fact.kind === 'date') return day(fact.value, 'long');
  if (fact.kind === 'yes_no') return t(fact.value === 'true' ? 'person-yes' : 'person-no');
  if (fact.kind === 'code') return catalogueText(`code-${fact.fact}-${fact.value}`) ?? fact.value;
  return fact.value === 'none' ? t('person-none') : countryName(language(), fact.value);
}

/** The German term of what was answered, where it has one that differs. */
export function factTerm(fact: FactView): string | undefined {
  const term = fact.kind === 'code' ? german(`code-${fact.fact}-${fact.value}.term`) : undefined;
  return term === factValue(fact) ? undefined : term;
}

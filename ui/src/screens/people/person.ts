// A person and a fact in words.

import type { FactView, PersonView } from '$lib/backend';
import { catalogueText, day, language, t } from '$lib/i18n/index.svelte';
import { countryName } from '$lib/story/countries';

/** "Adult, 36 years"; only what is known. */
export function whoIs(person: PersonView): string {
  const role = person.role ? t(`people-${person.role}`) : '';
  const age = person.age === null ? '' : t('people-age', { age: person.age });
  return role && age ? t('people-who', { role, age }) : role || age;
}

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

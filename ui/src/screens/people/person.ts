// A person in words.

import type { PersonView } from '$lib/backend';
import { t } from '$lib/i18n/index.svelte';

/** "Adult, 36 years"; only what is known. */
export function whoIs(person: PersonView): string {
  const role = person.role ? t(`people-${person.role}`) : '';
  const age = person.age === null ? '' : t('people-age', { age: person.age });
  return role && age ? t('people-who', { role, age }) : role || age;
}

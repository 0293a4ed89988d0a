// What people and families are called: by their name, or by their place in the list where names are hidden. Not here: whether
// they are, which the companion decides; a name that is hidden is not in this page.

import type { PersonView } from './backend';
import { list, t } from './i18n/index.svelte';

/** `say`: the words of the language in which it is said. */
export const personName = ({ name, number }: PersonView, say: typeof t = t): string =>
  name ?? (number === null ? say('names-one') : say('names-person', { number }));

export const personNames = (persons: readonly PersonView[]): string =>
  list(persons.map((person) => personName(person)));

/** The first family of a vault has no name until somebody names it. */
export const familyName = ({ name, number }: { name: string | null; number: number }): string =>
  name === null ? t('names-family', { number }) : name || t('cases-first');

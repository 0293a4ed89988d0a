// Who belongs to the household, for lines such as "All three of you".

import { backend, type PersonView } from '../backend';
import { resource } from './resource.svelte';

export function household(): { readonly persons: readonly PersonView[] } {
  const people = resource(
    () => 'people',
    () => backend.people(),
  );
  return {
    get persons() {
      return people.value?.persons.map((detail) => detail.person) ?? [];
    },
  };
}

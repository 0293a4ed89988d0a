// Who belongs to the household, for lines such as "All three of you", and the communes one can live in.

import { backend, type CommuneView, type PersonView } from '../backend';
import { resource } from './resource.svelte';

export interface Household {
  readonly persons: readonly PersonView[];
  readonly communes: readonly CommuneView[];
}

export function household(): Household {
  const people = resource(
    () => 'people',
    () => backend.people(),
  );
  return {
    get persons() {
      return people.value?.persons.map((detail) => detail.person) ?? [];
    },
    get communes() {
      return people.value?.communes ?? [];
    },
  };
}

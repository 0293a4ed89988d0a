// What an official's page says: the German sentence, and facts in German and in the person's own words. Not here: which
// facts there are.

import type { CounterView, FactView, PersonView } from '$lib/backend';
import { factLabel, factValue } from '$lib/fact';
import { localeOf } from '$lib/i18n/format';
import { german, t } from '$lib/i18n/index.svelte';
import { countryName } from '$lib/story/countries';

export interface Line {
  id: string;
  /** The German label, and the person's own. */
  label: string;
  own: string;
  /** As it stands on German forms. */
  value: string;
  /** In the person's own words. */
  ownValue: string;
}

/** What a person says of the step; of a commune's own step that has no sentence, its name. */
export const counterSentence = (step: string): string => german(`step-${step}.say`) ?? german(`step-${step}`) ?? step;

export function counterLines(view: CounterView): Line[] {
  return view.persons.flatMap(({ person, facts }) => [
    ...nameLine(person),
    ...facts.map((fact) => ({
      id: `${person.id} ${fact.fact}`,
      label: german(`fact-${fact.fact}.label`) ?? fact.fact,
      own: factLabel(fact.fact),
      value: germanValue(fact),
      ownValue: factValue(fact),
    })),
  ]);
}

/** A number says nothing to an official: where the name is hidden, there is no line. */
function nameLine({ id, name }: PersonView): Line[] {
  if (name === null) return [];
  return [{ id: `${id} name`, label: 'Name', own: t('counter-name'), value: name, ownValue: name }];
}

function germanValue(fact: FactView): string {
  if (fact.kind === 'date') return numeric.format(new Date(`${fact.value}T00:00:00Z`));
  if (fact.kind === 'country') return countryName('de', fact.value);
  return german(`code-${fact.fact}-${fact.value}`) ?? fact.value;
}

/** `15.11.2026`, as forms ask for it. */
const numeric = new Intl.DateTimeFormat(localeOf('de'), {
  timeZone: 'UTC',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
});

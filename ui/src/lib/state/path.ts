// Where the page is, as a short text such as `step/anmelden/p1+p2`. Not here: the history (route.svelte.ts).

export interface Place {
  screen: string;
  args: string[];
}

export function parsePath(path: string): Place {
  const [screen = '', ...args] = path.split('/').map(decodeURIComponent);
  return { screen, args };
}

export function pathOf(screen: string, ...args: string[]): string {
  return [screen, ...args].map(encodeURIComponent).join('/');
}

/** The path of a step as one card shows it: a step of one or several persons. */
export function stepPath(step: string, persons: ReadonlyArray<{ id: string }>): string {
  return pathOf('step', step, persons.map((person) => person.id).join('+'));
}

/** The path of the same card as an official sees it: first for the person alone, then `shown`. */
export const counterPath = (step: string, persons: ReadonlyArray<{ id: string }>, ...shown: ['shown'] | []): string =>
  pathOf('counter', step, persons.map((person) => person.id).join('+'), ...shown);

/** The places of the navigation, in the order of the rail. A phone's bar has no room for the people: Now and Plan lead there. */
export const places = ['now', 'plan', 'papers', 'letters', 'people', 'more'] as const;
export type PlaceName = (typeof places)[number];

export function placeOf(screen: string): PlaceName {
  const parents: Record<string, PlaceName> = {
    conflicts: 'now',
    print: 'plan',
    step: 'plan',
    search: 'plan',
    counter: 'plan',
    paper: 'papers',
    letter: 'letters',
    story: 'people',
    person: 'people',
    week: 'people',
  };
  return parents[screen] ?? places.find((place) => place === screen) ?? 'more';
}

// The first telling of a story: one person's questions, the household, the other adults, the place, the plan. Kept in
// memory only; after a restart the open questions stand in Now and in People. Not here: the pages.

import { pathOf } from '$lib/state/path';

/**
 * So many questions make a plan: with one tap each, the household and the place it is shown after twelve. The rest makes
 * it exact and can wait; what is not told stays unknown, and no day is guessed from it.
 */
export const firstRound = 8;
/** The household and the place, which count as questions too. */
const afterQuestions = 2;

let on = $state(false);
let first = $state('');
let asked = $state(firstRound);
let waiting: string[] = [];

export const telling = {
  get on(): boolean {
    return on;
  },
  /** All pages of the telling: the first person's questions and what follows them. */
  get total(): number {
    return asked + afterQuestions;
  },
  /** How many questions the first person is asked; the answers decide it. */
  count(questions: number): void {
    asked = Math.min(questions, firstRound);
  },
  isFirst: (person: string): boolean => on && person === first,
  begin(person: string): void {
    on = true;
    first = person;
    waiting = [];
  },
  end(): void {
    on = false;
  },
};

/** Where the telling goes when a person's questions are answered. */
export function afterPerson(person: string): string {
  if (telling.isFirst(person)) return 'story/household';
  return nextPerson();
}

/** Where it goes when the household is complete: the other adults tell their part. */
export function afterHousehold(others: readonly string[]): string {
  waiting = [...others];
  return nextPerson();
}

function nextPerson(): string {
  const next = waiting.shift();
  return next === undefined ? 'story/place' : pathOf('story', next);
}

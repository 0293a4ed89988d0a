// Finds the figure that belongs to an answer. Facts without figures (a language level, a country) have none.
import type { Figure } from './shapes';
import { status } from './status';
import { answer, appealPeriod, dwelling, entry, household, role } from './story';

export { household };

const byFact: Record<string, Record<string, Figure>> = {
  status,
  entry_mode: entry,
  dwelling,
  role,
  appeal_period: appealPeriod,
};

export function figureOf(fact: string, value: string): Figure | undefined {
  return byFact[fact]?.[value];
}

export const yesNo = answer;
export const roles = role;

// What answers changed in the plan, until the reader has seen it. It waits while questions are being answered and is
// shown where they end. Not here: how it looks (PlanChange.svelte).

import type { PlanChangesView } from '../backend';
import { isEmpty, joined, nothing } from '../changes';

let waiting = $state.raw<PlanChangesView>(nothing);

export const planChange = {
  get value(): PlanChangesView | undefined {
    return isEmpty(waiting) ? undefined : waiting;
  },
  add(changes: PlanChangesView | null): void {
    if (changes) waiting = joined(waiting, changes);
  },
  seen(): void {
    waiting = nothing;
  },
};

// Finding a commune: chosen from those DiKo knows, or looked up at its address. Not here: what it is found for.

import { backend, type CommuneChoiceView, type CommuneOfferView, type ErrandView } from '$lib/backend';
import { type Attempt, attempt } from '$lib/state/attempt.svelte';
import { type Followed, follow } from '$lib/state/follow.svelte';

/** The value of the choice "another commune". */
export const elsewhere = 'elsewhere';

/** A commune DiKo knows, or one that was looked up. */
export type Found = { known: CommuneChoiceView } | { offer: CommuneOfferView; errand: number };

/** Where the commune's server is. */
export const originOf = (found: Found): string | null => ('known' in found ? found.known.origin : found.offer.origin);

export interface LookUp {
  readonly errand: Followed<ErrandView>;
  readonly attempt: Attempt;
  begin(address: string): Promise<void>;
  /** Gives it up. */
  end(): void;
}

export function lookUp(): LookUp {
  const errand = follow<ErrandView>(
    ({ id }) => backend.errand({ errand: id }),
    ({ state }) => state === 'running',
  );
  const tried = attempt();
  const end = () => {
    const running = errand.value?.state === 'running' ? errand.value.id : undefined;
    errand.take(undefined);
    if (running !== undefined) backend.cancel_errand({ errand: running }).catch(() => undefined);
  };
  return {
    errand,
    attempt: tried,
    begin: async (address) => {
      end();
      await tried.run(async () => errand.take(await backend.look_up_commune({ address })));
    },
    end,
  };
}

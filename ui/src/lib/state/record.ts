// Saying how far a step is: done, handed in, not for me, open again. Each can be taken back.

import { backend, type CardView, type RecordWord } from '../backend';
import { t } from '../i18n/index.svelte';
import { change } from './undo.svelte';

/** Records `state` for everyone on the card, on `on` or today. Answers whether it worked. */
export function record(card: CardView, state: RecordWord, on: string | null = null): Promise<boolean> {
  const persons = card.persons.map((person) => person.id);
  return change(t(`said-${state}`), () => backend.record_step({ step: card.step, persons, state, on }));
}

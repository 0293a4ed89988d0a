// What is typed into a form and not saved: kept in the vault, so that neither a lock nor a slip loses it. The fields are
// texts; a day that is not told is an empty one.

import { backend } from '../backend';

export interface KeptForm<F> {
  /** To bind the form's fields to. */
  readonly fields: F;
  /** Asked for; before, the form is not shown. */
  readonly ready: boolean;
  /** They were typed earlier and not saved. */
  readonly resumed: boolean;
  /** Another one after everything was thrown away. */
  readonly round: number;
  /** Begins anew. */
  discard(): void;
  /** It is saved: there is nothing to keep. */
  forget(): void;
}

/** `form` names it among the forms of the family; `begin` is what it holds where nothing was typed. */
export function keptForm<F extends Record<string, string>>(form: string, begin: F): KeptForm<F> {
  const fields = $state<F>({ ...begin });
  let ready = $state(false);
  let resumed = $state(false);
  let round = $state(0);
  const empty = JSON.stringify(begin);
  let last = empty;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function write() {
    clearTimeout(waiting);
    waiting = undefined;
    // Where it cannot be kept, it still stands in the form.
    backend.keep_form({ form, fields: last === empty ? {} : JSON.parse(last) }).catch(() => undefined);
  }

  function forget() {
    last = empty;
    write();
  }

  const take = (kept: Partial<F>) => {
    Object.assign(fields, kept);
    last = JSON.stringify(fields);
    resumed = last !== empty;
  };
  backend
    .form({ form })
    .then((kept) => take(kept.fields as Partial<F>))
    .catch(() => undefined)
    .finally(() => {
      ready = true;
    });

  $effect(() => {
    const now = JSON.stringify(fields);
    if (!ready || now === last) return;
    last = now;
    clearTimeout(waiting);
    waiting = setTimeout(write, 600);
  });
  $effect(() => () => {
    if (waiting !== undefined) write();
  });

  return {
    fields,
    get ready() {
      return ready;
    },
    get resumed() {
      return resumed;
    },
    get round() {
      return round;
    },
    discard() {
      Object.assign(fields, begin);
      resumed = false;
      round += 1;
      forget();
    },
    forget,
  };
}

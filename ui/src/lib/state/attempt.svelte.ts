// One try at a command from a form: busy while it runs, the code where it failed. Not here: what a success shows.

import { type ErrorCode, errorCode } from '../backend';

export interface Attempt {
  readonly busy: boolean;
  readonly failed: ErrorCode | undefined;
  /** Runs once at a time; answers whether it worked. */
  run(act: () => Promise<void>): Promise<boolean>;
  clear(): void;
}

export function attempt(): Attempt {
  let busy = $state(false);
  let failed = $state.raw<ErrorCode | undefined>();
  return {
    get busy() {
      return busy;
    },
    get failed() {
      return failed;
    },
    async run(act) {
      if (busy) return false;
      busy = true;
      failed = undefined;
      try {
        await act();
        return true;
      } catch (thrown) {
        failed = errorCode(thrown);
        return false;
      } finally {
        busy = false;
      }
    },
    clear() {
      failed = undefined;
    },
  };
}

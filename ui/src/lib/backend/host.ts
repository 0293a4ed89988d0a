// What a host is: the way from the page to the companion. Not here: which host there is.

import type { ErrorCode } from './generated';

/** Carries one command to the companion; rejects with `BackendError`. */
export type Host = (name: string, request: unknown) => Promise<unknown>;

/** What a host rejects with. The code is the Fluent id of the message to show. */
export class BackendError extends Error {
  constructor(readonly code: ErrorCode) {
    super(code);
  }
}

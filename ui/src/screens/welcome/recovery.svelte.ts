// The recovery code between being made and being written down. It lives in the page's memory only and is forgotten
// when the person says that it is on paper.

import type { RecoveryCodeView } from '$lib/backend';

let groups = $state.raw<readonly string[] | undefined>();

export const recovery = {
  get groups(): readonly string[] | undefined {
    return groups;
  },
  show(code: RecoveryCodeView): void {
    groups = code.groups;
  },
  forget(): void {
    groups = undefined;
  },
};

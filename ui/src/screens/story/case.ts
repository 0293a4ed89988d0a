// A story belongs to a case; a new vault gets its first one here.

import { backend } from '$lib/backend';
import { t } from '$lib/i18n/index.svelte';

export async function caseReady(): Promise<void> {
  const { cases, open } = await backend.cases();
  if (open !== null) return;
  const first = cases[0];
  if (first) await backend.open_case({ id: first.id });
  else await backend.create_case({ name: t('cases-first') });
}

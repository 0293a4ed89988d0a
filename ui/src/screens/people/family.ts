// The name of a family; the first one of a vault has none until somebody names it.

import { t } from '$lib/i18n/index.svelte';

export const familyName = (family: { name: string }): string => family.name || t('cases-first');

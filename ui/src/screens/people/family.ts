// The name of a family; the first one of a vault has none until somebody names it.

import type { CaseView } from '$lib/backend';
import { t } from '$lib/i18n/index.svelte';

export const familyName = (family: CaseView): string => family.name || t('cases-first');

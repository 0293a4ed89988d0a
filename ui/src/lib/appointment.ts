// When an appointment is, in words. Not here: how it looks.

import type { AppointmentView } from './backend';
import { day, dayArg, t } from './i18n/index.svelte';

/** "Thursday 26 November, 9:30". */
export const when = ({ on, at }: Pick<AppointmentView, 'on' | 'at'>): string =>
  at === null ? day(on, 'weekday') : t('appointment-when', { day: dayArg(on, 'weekday'), time: at.replace(/^0/, '') });

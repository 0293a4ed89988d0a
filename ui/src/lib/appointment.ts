// When an appointment is, in words. Not here: how it looks.

import type { AppointmentView } from './backend';
import { day, dayArg, t } from './i18n/index.svelte';

/** "Thursday 26 November, 9:30". */
export const when = ({ on, at }: AppointmentView): string =>
  at === null ? day(on, 'weekday') : t('appointment-when', { day: dayArg(on, 'weekday'), time: at.replace(/^0/, '') });

/** The same with the place, in one line. */
export const whenAndWhere = (appointment: AppointmentView): string =>
  appointment.place ? t('appointment-where', { when: when(appointment), place: appointment.place }) : when(appointment);

// A family that has told its story, put into the vault through the companion's commands: what most screens need to have
// something to show; and what two devices can disagree about. Not here: the telling itself (journey.ts).
import { type Device, PASSPHRASE } from './device';
import { answers } from './journey';

export interface Family {
  olena: string;
  danylo: string;
  code: string[];
}

/** Olena and her son Danylo, who is five, in Musterstadt, with papers and a step behind them. */
export async function moveIn(device: Device, language = 'en'): Promise<Family> {
  const { groups } = await device.call('create_vault', { passphrase: PASSPHRASE, language });
  await device.call('set_preferences', { language, appearance: null, auto_lock_minutes: null });
  const { open } = await device.call('cases');
  if (open === null) await device.call('create_case', { name: 'Koval' });
  const olena = await device.call('add_person', { name: 'Olena', role: 'adult' });
  const danylo = await device.call('add_person', { name: 'Danylo', role: 'child' });
  for (const [fact, value] of Object.entries(answers)) {
    await device.call('answer', { person: olena.id, fact, value, skip: false });
  }
  await device.call('answer', { person: danylo.id, fact: 'born_on', value: '2021-06-01', skip: false });
  await device.call('answer', { person: danylo.id, fact: 'nationality', value: 'UA', skip: false });
  await device.call('set_place', { land: 'NW', commune: 'musterstadt' });
  await device.call('hold_paper', { person: olena.id, paper: 'reisepass', expires_on: '2027-01-31' });
  await device.call('record_step', { step: 'ukr_registrieren', persons: [olena.id], state: 'done', on: '2026-10-22' });
  // Of the time before she had this status: the plan shows it at its end.
  await device.call('record_step', { step: 'asyl_stellen', persons: [olena.id], state: 'done', on: '2026-10-21' });
  return { olena: olena.id, danylo: danylo.id, code: groups };
}

/** Olena's phone, and Jonas's laptop with the same family, a day earlier: they write while they are apart. */
export async function disagree(device: Device, { olena, danylo }: Family): Promise<void> {
  await device.apart('2026-11-21');
  const step = { step: 'anmelden', persons: [olena] };
  await device.call('record_step', { ...step, state: 'done', on: null });
  await device.call('hold_paper', { person: olena, paper: 'reisepass', expires_on: '2031-05-31' });
  await device.call('answer', { person: olena, fact: 'status', value: 'schutz', skip: false });
  await device.call('remove_person', { person: danylo });
  await device.together(
    ['record_step', { ...step, state: 'dismissed', on: null }],
    ['hold_paper', { person: olena, paper: 'reisepass', expires_on: '2031-01-31' }],
    ['answer', { person: olena, fact: 'status', value: 'fachkraft', skip: false }],
    ['rename_person', { person: danylo, name: 'Danylo Koval' }],
  );
}

/** Two more families on the same device: one missed a day and has a letter and an appointment, the other has told nothing yet. */
export async function neighbours(device: Device): Promise<void> {
  const { open } = await device.call('cases');
  await device.call('create_case', { name: 'Nachbarn' });
  await device.call('create_case', { name: 'حداد' });
  const salma = await device.call('add_person', { name: 'سلمى', role: 'adult' });
  for (const [fact, value] of [
    ['status', 'schutz'],
    ['moved_in_on', '2026-10-12'],
  ] as const) {
    await device.call('answer', { person: salma.id, fact, value, skip: false });
  }
  const written = { id: null, person: salma.id, step: null };
  const days = { received_on: '2026-11-18', answer_by: '2026-11-25' };
  await device.call('save_letter', { ...written, sender: 'Jobcenter', subject: '', ...days });
  const appointment = { on: '2026-11-26', at: '9:30', place: 'Rathaus', remark: '' };
  await device.call('save_appointment', { ...written, ...appointment, step: 'anmelden' });
  if (open) await device.call('open_case', { id: open });
}

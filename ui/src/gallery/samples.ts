// What the components of the gallery show: the family that moved in, and its cards in states it does not have.

import { type AppointmentView, backend, type CardView, type ConflictView, type LetterView } from '$lib/backend';

export type Samples = Awaited<ReturnType<typeof samples>>;

export async function samples() {
  const [plan, papers] = await Promise.all([backend.plan(), backend.papers()]);
  const cards = plan.fields.flatMap((field) => field.cards);
  const card = cards.find(({ step }) => step === 'anmelden');
  const [person] = plan.persons;
  if (!card?.due || !person) throw new Error('the gallery shows the family of the tests');
  const page = await backend.step({ step: card.step, persons: card.persons.map(({ id }) => id) });
  return {
    today: plan.today,
    persons: plan.persons,
    fields: plan.fields,
    page,
    card,
    due: card.due,
    cards: inEveryState(card),
    papers: papers.persons.flatMap((one) => one.papers),
    letters: letters(person),
    appointment: appointment(person),
    conflict: conflict(person),
  };
}

function inEveryState(card: CardView): CardView[] {
  const calm = { ...card, urgency: 'none', due: null } as const;
  const late = card.due && { ...card.due, on: '2026-11-20', days_left: -2 };
  return [
    card,
    { ...card, urgency: 'overdue', due: late },
    { ...calm, state: 'ready', rule: 'immediately' },
    { ...calm, state: 'blocked', blocked_by: ['ukr_titel'] },
    { ...calm, state: 'upcoming', opens_on: '2027-01-04' },
    { ...calm, state: 'waiting', recorded_on: '2026-11-18' },
    { ...calm, state: 'done', recorded_on: '2026-11-18' },
    { ...calm, state: 'dismissed', recorded_on: '2026-11-18' },
  ];
}

type Person = CardView['persons'][number];

function letters(person: Person): LetterView[] {
  const letter = {
    person,
    step: null,
    hint: null,
    conflicts: [],
    answered_on: null,
    received_on: '2026-11-18',
    photos: 0,
  };
  return [
    { ...letter, id: '1', sender: 'Jobcenter', subject: 'Mietvertrag', answer_by: '2026-11-30', days_left: 8 },
    { ...letter, id: '2', photos: 2, sender: 'Familienkasse', subject: '', answer_by: '2026-11-21', days_left: -1 },
    { ...letter, id: '3', sender: 'Ausländerbehörde', subject: '', answer_by: null, days_left: null },
    { ...letter, id: '4', sender: 'BAMF', subject: '', answer_by: null, days_left: null, answered_on: '2026-11-20' },
  ];
}

const appointment = (person: Person): AppointmentView => ({
  id: '1',
  person,
  on: '2026-11-26',
  at: '09:30',
  days_left: 4,
  place: 'Bürgeramt, Zimmer 12',
  step: 'anmelden',
  remark: '',
});

const conflict = (person: Person): ConflictView => ({
  id: '1',
  person,
  about: { kind: 'person_name' },
  versions: [
    { id: 0, value: { says: 'name', name: 'Olena' }, on: '2026-11-21', mine: true },
    { id: 1, value: { says: 'name', name: 'Olena Koval' }, on: '2026-11-22', mine: false },
  ],
});

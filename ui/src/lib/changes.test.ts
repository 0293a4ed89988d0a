import { expect, it } from 'vitest';
import type { ChangedStepView, PlanChangesView } from './backend';
import { grouped, isEmpty, joined, nothing } from './changes';

const olena = { id: 'a', name: 'Olena', number: 1, role: 'adult', age: 36 } as const;
const danylo = { id: 'b', name: 'Danylo', number: 2, role: 'child', age: 5 } as const;

const step = (id: string, from: string | null = null, to: string | null = null): ChangedStepView => ({
  person: olena,
  step: id,
  from,
  to,
  opens: false,
});
const changes = (some: Partial<PlanChangesView>): PlanChangesView => ({ ...nothing, ...some });

it('what came and went again is not told', () => {
  const came = changes({ appeared: [step('ummelden', null, '2026-12-29')] });
  expect(isEmpty(joined(came, changes({ gone: [step('ummelden', '2026-12-29')] })))).toBe(true);
  const went = changes({ gone: [step('anmelden', '2026-11-30')] });
  expect(isEmpty(joined(went, changes({ appeared: [step('anmelden', null, '2026-11-30')] })))).toBe(true);
  expect(joined(went, changes({ appeared: [step('anmelden', null, '2026-12-01')] })).moved).toEqual([
    step('anmelden', '2026-11-30', '2026-12-01'),
  ]);
});

it('a day that moves twice is told from the first to the last', () => {
  const first = changes({ moved: [step('anmelden', '2026-11-30', '2026-12-01')] });
  const again = joined(first, changes({ moved: [step('anmelden', '2026-12-01', '2026-12-04')] }));
  expect(again.moved).toEqual([step('anmelden', '2026-11-30', '2026-12-04')]);
  expect(isEmpty(joined(first, changes({ moved: [step('anmelden', '2026-12-01', '2026-11-30')] })))).toBe(true);
  const gone = joined(first, changes({ gone: [step('anmelden', '2026-12-01')] }));
  expect(gone).toEqual(changes({ gone: [step('anmelden', '2026-11-30')] }));
});

it('a new step is told with the day it has in the end', () => {
  const later = { ...step('einbuergerung', null, '2031-10-20'), opens: true };
  const sooner = { ...later, from: '2031-10-20', to: '2029-10-20' };
  const told = joined(changes({ appeared: [later] }), changes({ moved: [sooner] }));
  expect(told).toEqual(changes({ appeared: [{ ...later, to: '2029-10-20' }] }));
  expect(
    isEmpty(joined(changes({ gone: [{ ...later, from: '2031-10-20', to: null }] }), changes({ appeared: [later] }))),
  ).toBe(true);
});

it('a new step is told with its last day', () => {
  const came = changes({ appeared: [step('jobende')] });
  const dated = joined(came, changes({ moved: [step('jobende', null, '2026-12-06')] }));
  expect(dated).toEqual(changes({ appeared: [step('jobende', null, '2026-12-06')] }));
});

it('what has nothing to do with each other stays', () => {
  const both = joined(changes({ appeared: [step('a')] }), changes({ kept: [step('b')], gone: [step('c')] }));
  expect(both).toEqual(changes({ appeared: [step('a')], kept: [step('b')], gone: [step('c')] }));
});

it('the same for several persons is one line', () => {
  const lines = grouped([step('pass'), { ...step('pass'), person: danylo }, step('pass', null, '2027-01-01')]);
  expect(lines.map((line) => line.map(({ person }) => person.name))).toEqual([['Olena', 'Danylo'], ['Olena']]);
});

// What several answers, one after the other, changed in the plan: put together so that the reader hears the end, not
// the way. Not here: asking for it, showing it.

import type { ChangedStepView, PlanChangesView } from './backend';

export type Kind = keyof PlanChangesView;

interface Change {
  kind: Kind;
  step: ChangedStepView;
}

const kinds: readonly Kind[] = ['appeared', 'gone', 'moved', 'kept'];

export const nothing: PlanChangesView = { appeared: [], gone: [], moved: [], kept: [] };

export const isEmpty = (changes: PlanChangesView): boolean => kinds.every((kind) => changes[kind].length === 0);

/** `earlier`, then `later`. What came and went again is not told. */
export function joined(earlier: PlanChangesView, later: PlanChangesView): PlanChangesView {
  const all = new Map<string, Change>();
  for (const change of listed(earlier)) all.set(keyOf(change.step), change);
  for (const change of listed(later)) {
    const key = keyOf(change.step);
    const before = all.get(key);
    const now = before ? together(before, change) : change;
    if (now) all.set(key, now);
    else all.delete(key);
  }
  const of = (kind: Kind) => [...all.values()].filter((change) => change.kind === kind).map(({ step }) => step);
  return { appeared: of('appeared'), gone: of('gone'), moved: of('moved'), kept: of('kept') };
}

/** One step of one person: what two changes come to. */
function together(before: Change, change: Change): Change | undefined {
  const { kind, step } = change;
  const left = kind === 'gone' || kind === 'kept';
  if (before.kind === 'appeared') {
    if (left) return undefined;
    return { kind: 'appeared', step: { ...step, from: null } };
  }
  if (left) return { kind, step: { ...step, from: before.step.from } };
  if (before.step.opens !== step.opens) return change;
  const day = { ...step, from: before.step.from };
  return day.from === day.to ? undefined : { kind: 'moved', step: day };
}

const listed = (changes: PlanChangesView): Change[] =>
  kinds.flatMap((kind) => changes[kind].map((step) => ({ kind, step })));

const keyOf = (step: ChangedStepView): string => `${step.person.id} ${step.step}`;

/** The same change of several persons is one line. */
export function grouped(steps: readonly ChangedStepView[]): ChangedStepView[][] {
  const lines = new Map<string, ChangedStepView[]>();
  for (const step of steps) {
    const key = [step.step, step.from, step.to, step.opens].join(' ');
    lines.set(key, [...(lines.get(key) ?? []), step]);
  }
  return [...lines.values()];
}

import { expect, test } from 'vitest';
import type { QuestionView } from '$lib/backend';
import { nextOpen, questionsOf } from './order';

const question = (fact: string, value: string | null = null, skipped = false): QuestionView => ({
  fact,
  kind: 'yes_no',
  codes: [],
  value,
  skipped,
  decides: 0,
});
const person = { id: 'p', name: 'Olena', number: 1, role: null, age: null };

test('the role is asked only while nobody said it', () => {
  const told = questionsOf({
    person,
    questions: [question('role', 'adult'), question('status')],
    first_open: 1,
    changes: null,
  });
  expect(told.map((one) => one.fact)).toEqual(['status']);
  expect(questionsOf({ person, questions: [question('role')], first_open: 0, changes: null })).toHaveLength(1);
});

test('answered questions and “I don’t know” are passed over', () => {
  const questions = [question('a', 'true'), question('b', null, true), question('c')];
  expect(nextOpen(questions, 'a', 10)).toBe('c');
  expect(nextOpen(questions, undefined, 10)).toBe('c');
});

test('a question that appears before the present one is asked before the end', () => {
  expect(nextOpen([question('a'), question('b', 'true')], 'b', 10)).toBe('a');
});

test('the first round ends after its questions', () => {
  expect(nextOpen([question('a', 'true'), question('b')], 'a', 1)).toBeUndefined();
});

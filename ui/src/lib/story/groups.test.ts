import { expect, test } from 'vitest';
import { groupsOf } from './groups';

test('every ground of stay stands under exactly one head', () => {
  const codes = ['asyl', 'eu', 'fachkraft', 'familie', 'something_new'];
  const shown = groupsOf('status', codes).flatMap((group) => group.codes);
  expect([...shown].sort()).toEqual([...codes].sort());
});

test('a head without an answer is not shown', () => {
  expect(groupsOf('status', ['eu']).map((group) => group.head)).toEqual(['europe']);
});

test('other questions keep their order and have no heads', () => {
  expect(groupsOf('dwelling', ['ae', 'gu'])).toEqual([{ codes: ['ae', 'gu'] }]);
});

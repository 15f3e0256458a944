import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jwt } from '../tests/samples';
import { sessionOf } from './session-of';

test('a session JWT tells its session', () => {
  assert.equal(sessionOf(jwt('5b1f3c7e')), '5b1f3c7e');
});

test('what is no JWT of ours tells none', () => {
  for (const token of [undefined, '', 'sk_test_1', 'a.b.c', `a.${btoa('null')}.c`, `a.${btoa('{"sid":7}')}.c`]) {
    assert.equal(sessionOf(token), undefined);
  }
});

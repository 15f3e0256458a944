import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '../client/problem';
import { failureOf } from './failure';
import { en } from './messages/en';
import { statusOf } from './status';

for (const [type, code, said] of [
  ['network', 0, 'unreachable'],
  ['http_503', 503, 'unreachable'],
  ['too_many_requests', 429, 'unreachable'],
  ['session_over', 401, 'over'],
  ['bad_credentials', 403, 'over'],
  ['origin_not_allowed', 403, 'refused'],
  ['url_base_not_allowed', 400, 'refused'],
  ['not_found', 404, 'refused'],
  ['unexpected', -1, 'refused'],
] as const) {
  test(`a scan that ends by ${type} (${code}) is told as ${said}`, () => {
    assert.equal(failureOf(new Problem(type, code, '')), said);
  });
}

test('how it ended is said in the live line too', () => {
  for (const [reason, { title }] of Object.entries(en.ended)) {
    assert.equal(statusOf({ name: 'ended', reason: reason as keyof typeof en.ended }, en), title);
  }
  assert.equal(statusOf({ name: 'failed', problem: Problem.network() }, en), en.failedTitle);
  assert.equal(statusOf({ name: 'failed', problem: new Problem('origin_not_allowed', 403, '') }, en), en.refusedTitle);
  assert.equal(statusOf({ name: 'idle' }, en), '');
});

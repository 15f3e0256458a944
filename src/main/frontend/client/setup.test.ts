import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FakeClock } from '../tests/fakes';
import type { Live, LiveStatus } from './live';
import { Problem } from './problem';
import { watchSetUp } from './setup';

function setUp(before: LiveStatus = 'off', refusal?: Problem) {
  const listeners = new Set<(status: LiveStatus) => void>();
  const live = {
    status: before,
    refusal,
    start: () => {},
    onStatus(listener: (status: LiveStatus) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const problems: Problem[] = [];
  const clock = new FakeClock();
  const forget = watchSetUp(live as unknown as Live, (problem) => problems.push(problem), clock);
  return { clock, problems, forget, become: (status: LiveStatus) => [...listeners].forEach((tell) => tell(status)) };
}

test('a server that answers in time is all that is needed', () => {
  const { clock, problems, become } = setUp();
  clock.pass(7_000);
  become('open');
  clock.pass(60_000);
  become('lost');
  assert.deepEqual(problems, []);
});

test('a connection that is open already need not open', () => {
  const { clock, problems } = setUp('open');
  clock.pass(60_000);
  assert.deepEqual(problems, []);
});

test('a server that cannot be reached in time is told of once', () => {
  const { clock, problems, become } = setUp();
  become('lost');
  clock.pass(60_000);
  assert.deepEqual(problems.map(({ isNetwork }) => isNetwork), [true]);
});

test('a token that is refused is told of at once, and is not taken for a lost network', () => {
  const { clock, problems, become } = setUp();
  become('refused');
  clock.pass(60_000);
  assert.deepEqual(problems.map(({ code }) => code), [401]);
});

test('a page that the account does not list is told that, and not that its token has run out', () => {
  const refusal = new Problem('origin_not_allowed', 403, 'This account does not accept calls from pages of http://x');
  const { problems, become } = setUp('off', refusal);
  become('refused');
  assert.deepEqual(problems, [refusal]);
});

test('a scan that is over before then is not told of anything', () => {
  const { clock, problems, forget } = setUp();
  forget();
  clock.pass(60_000);
  assert.deepEqual(problems, []);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FakeClock, settled } from '../tests/fakes';
import { Problem } from './problem';
import { untilHeard } from './until-heard';

function saying(...answers: (Problem | undefined)[]) {
  const clock = new FakeClock();
  const said = { calls: 0, heard: 0 };
  let wake: (() => void) | undefined;
  const call = async () => {
    said.calls += 1;
    const problem = answers.shift();
    if (problem) throw problem;
  };
  untilHeard(call, () => (said.heard += 1), clock, (listener) => {
    wake = listener;
    return () => (wake = undefined);
  });
  return { clock, said, wake: () => wake?.() };
}

test('what could not be said for want of a network is said again', async () => {
  const { clock, said } = saying(Problem.network(), new Problem('http_503', 503, 'restarting'));
  await settled();
  assert.deepEqual(said, { calls: 1, heard: 0 });
  clock.pass(500);
  await settled();
  clock.pass(1_000);
  await settled();
  assert.deepEqual(said, { calls: 3, heard: 1 });
});

test('it is said at once when the network is back, and not again after it was heard', async () => {
  const { clock, said, wake } = saying(Problem.network());
  await settled();
  wake();
  await settled();
  assert.deepEqual(said, { calls: 2, heard: 1 });
  wake();
  clock.pass(60_000);
  await settled();
  assert.equal(said.calls, 2);
});

test('a refusal is an answer too: there is nothing left to stop', async () => {
  const { said } = saying(new Problem('link_revoked', 410, 'over'));
  await settled();
  assert.deepEqual(said, { calls: 1, heard: 1 });
});

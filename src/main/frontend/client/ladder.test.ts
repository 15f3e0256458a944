import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ladder } from './ladder';

function ladder() {
  const time = { now: 0 };
  return { time, ladder: new Ladder([2, 1, 2], () => time.now) };
}

const fails = (ladder: Ladder, times: number) => {
  for (let time = 0; time < times; time++) ladder.failed();
  return ladder.rung;
};

test('each way gives way after its own number of failures in a row, and the last to the first', () => {
  const { ladder: it } = ladder();
  assert.deepEqual([fails(it, 1), fails(it, 1), fails(it, 1), fails(it, 1), fails(it, 1)], [0, 1, 2, 2, 0]);
});

test('a way that has worked in between starts counting anew', () => {
  const { ladder: it } = ladder();
  it.failed();
  it.worked();
  assert.equal(fails(it, 1), 0);
});

test('the best way gets another chance after a minute; when it fails once, the one that worked is taken again', () => {
  const { ladder: it, time } = ladder();
  fails(it, 3);
  it.worked();
  assert.equal(it.climb(), false);
  time.now = 60_000;
  assert.equal(it.climb(), true);
  assert.equal(it.rung, 0);
  assert.equal(fails(it, 1), 2);
  assert.equal(it.climb(), false);
});

test('a chance that works is kept', () => {
  const { ladder: it, time } = ladder();
  fails(it, 2);
  time.now = 60_000;
  it.climb();
  it.worked();
  assert.ok(it.isBest);
  assert.equal(fails(it, 1), 0);
});

test('at the top there is nothing to climb', () => {
  const { ladder: it, time } = ladder();
  time.now = 600_000;
  assert.equal(it.climb(), false);
});

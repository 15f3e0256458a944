import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guide, leastSeen, leastShown, pauseAfterRetake, startGuidance, steadyFor, type Guidance } from './guidance';
import type { Hint } from './judgement';

const hints: Hint[] = ['searching', 'dark', 'far', 'close', 'glare', 'moving', 'blurry', 'ready'];
const frame = 100;

/** Reads the same thing again and again, until `until`. */
function read(state: Guidance, hint: Hint, from: number, until: number): Guidance {
  let now = state;
  for (let at = from; at <= until; at += frame) now = guide(now, { hint, at });
  return now;
}

function showing(hint: Hint): Guidance {
  return { ...startGuidance(0, false), hint, rival: hint };
}

test('every hint gives way to every other, and only once it could be read', () => {
  for (const shown of hints) {
    for (const seen of hints) {
      const early = read(showing(shown), seen, frame, leastShown - 1);
      const late = read(early, seen, leastShown, leastShown + leastSeen);
      assert.equal(late.hint, seen, `${shown} + ${seen}`);
      assert.equal(early.hint, seen === 'ready' ? 'ready' : shown, `${shown} + ${seen}, too early`);
    }
  }
});

test('one odd frame changes nothing', () => {
  for (const shown of hints) {
    for (const odd of hints) {
      const settled = read(showing(shown), shown, frame, 2_000);
      const after = guide(guide(settled, { hint: odd, at: 2_100 }), { hint: shown, at: 2_200 });
      assert.equal(after.hint, shown, `${shown} + ${odd}`);
    }
  }
});

test('a hint stays on while two others take turns', () => {
  let state = read(showing('far'), 'far', frame, 2_000);
  for (let at = 2_100; at < 6_000; at += frame) state = guide(state, { hint: at % 200 ? 'glare' : 'moving', at });
  assert.equal(state.hint, 'far');
});

test('the picture is due after the card was ready for a while', () => {
  const start = startGuidance(0, false);
  assert.equal(read(start, 'ready', frame, steadyFor).due, false);
  assert.equal(read(start, 'ready', frame, steadyFor + frame).due, true);
});

test('nothing but a ready card is ever due', () => {
  for (const hint of hints.filter((hint) => hint !== 'ready')) {
    const ready = read(startGuidance(0, false), 'ready', frame, 2_000);
    assert.equal(read(startGuidance(0, false), hint, frame, 20_000).due, false, hint);
    assert.equal(guide(ready, { hint, at: 2_100 }).due, false, `ready, then ${hint}`);
  }
});

test('one bad frame is forgiven, two begin the wait anew', () => {
  const nearly = read(startGuidance(0, false), 'ready', frame, steadyFor);
  const once = guide(nearly, { hint: 'moving', at: steadyFor + frame });
  assert.equal(guide(once, { hint: 'ready', at: steadyFor + 2 * frame }).due, true);
  const twice = guide(once, { hint: 'moving', at: steadyFor + 2 * frame });
  assert.equal(guide(twice, { hint: 'ready', at: steadyFor + 3 * frame }).due, false);
});

test('after a retake the same picture is not taken at once', () => {
  const start = startGuidance(0, true);
  assert.equal(read(start, 'ready', frame, pauseAfterRetake - frame).due, false);
  assert.equal(read(start, 'ready', frame, pauseAfterRetake).due, true);
});

test('after a retake a card that was moved may be taken again', () => {
  const ready = read(startGuidance(0, true), 'ready', frame, 300);
  const moved = read(ready, 'moving', 400, 500);
  assert.equal(read(moved, 'ready', 600, 600 + steadyFor).due, true);
});

test('a slow phone looks often enough before it takes the picture', () => {
  let state = startGuidance(0, false);
  const due = [300, 600, 900, 1_200].map((at) => (state = guide(state, { hint: 'ready', at })).due);
  assert.deepEqual(due, [false, false, false, true]);
});

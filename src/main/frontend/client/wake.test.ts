import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browserWake } from './wake';

/** A page that the test shows and hides, and how often it has woken. */
function page() {
  const window = new EventTarget();
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  Object.assign(globalThis, { window, document });
  const woken = { times: 0 };
  const forget = browserWake(() => (woken.times += 1));
  const becomes = (visibilityState: string) => {
    document.visibilityState = visibilityState;
    document.dispatchEvent(new Event('visibilitychange'));
  };
  return { window, document, woken, forget, becomes };
}

test('it wakes when it is looked at again, and not when it is left', () => {
  const { woken, becomes } = page();
  becomes('hidden');
  assert.equal(woken.times, 0);
  becomes('visible');
  assert.equal(woken.times, 1);
});

test('a page that the browser brings back from its cache wakes, unless it is in the background', () => {
  const { window, document, woken } = page();
  window.dispatchEvent(new Event('pageshow'));
  assert.equal(woken.times, 1);
  document.visibilityState = 'hidden';
  window.dispatchEvent(new Event('pageshow'));
  assert.equal(woken.times, 1);
});

test('it wakes when the network is back, and when a frozen tab thaws, seen or not', () => {
  const { window, document, woken } = page();
  document.visibilityState = 'hidden';
  window.dispatchEvent(new Event('online'));
  document.dispatchEvent(new Event('resume'));
  assert.equal(woken.times, 2);
});

test('whoever no longer wants to know is told nothing', () => {
  const { window, document, woken, forget, becomes } = page();
  forget();
  for (const name of ['online', 'pageshow']) window.dispatchEvent(new Event(name));
  document.dispatchEvent(new Event('resume'));
  becomes('visible');
  assert.equal(woken.times, 0);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isReloaded } from './reloaded';

const page = (entries: { type: string }[], type = 0) =>
  ({ getEntriesByType: () => entries, navigation: { type } }) as unknown as Performance;

test('a page that was reloaded or gone back to is the same person’s, a new one may be anybody’s', () => {
  const answers = ['reload', 'back_forward', 'navigate', 'prerender'].map((type) => isReloaded(page([{ type }])));
  assert.deepEqual(answers, [true, true, false, false]);
});

test('older browsers say it by number', () => {
  assert.deepEqual([0, 1, 2].map((type) => isReloaded(page([], type))), [false, true, true]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { grouped } from './spoken';

test('a code is shown in groups of four', () => {
  assert.equal(grouped('BCDFGHJK'), 'BCDF GHJK');
  assert.equal(grouped('BCDF'), 'BCDF');
  assert.equal(grouped(''), '');
});

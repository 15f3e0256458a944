import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPhone } from './phone-detection';

test('a browser that says it is mobile is believed, and so is one that denies it', () => {
  assert.equal(isPhone({ mobile: true, coarse: false, shortSide: 1080 }), true);
  assert.equal(isPhone({ mobile: false, coarse: true, shortSide: 390 }), false);
});

test('a browser that says nothing is a phone with a finger on a small screen only', () => {
  assert.equal(isPhone({ mobile: undefined, coarse: true, shortSide: 390 }), true);
  assert.equal(isPhone({ mobile: undefined, coarse: true, shortSide: 768 }), false);
  assert.equal(isPhone({ mobile: undefined, coarse: false, shortSide: 390 }), false);
});

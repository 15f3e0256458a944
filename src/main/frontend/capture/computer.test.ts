import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isComputer, type DeviceTraits } from './computer';

const desktop: DeviceTraits = {
  touchPoints: 0,
  shorterSide: 900,
  hasMouse: true,
  userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
};

test('a desktop is a computer', () => {
  assert.equal(isComputer(desktop), true);
  assert.equal(isComputer({ ...desktop, userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Safari/605.1.15' }), true);
  assert.equal(isComputer({ ...desktop, userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0.0.0' }), true);
});

test('whatever could be held in a hand is none', () => {
  const phone = 'Mozilla/5.0 (Linux; Android 14; Pixel 8) Chrome/140.0.0.0 Mobile Safari/537.36';
  assert.equal(isComputer({ ...desktop, userAgent: phone }), false);
  const tabletThatSaysMacintosh = { ...desktop, touchPoints: 5, userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)' };
  assert.equal(isComputer(tabletThatSaysMacintosh), false);
  assert.equal(isComputer({ ...desktop, shorterSide: 390 }), false);
  assert.equal(isComputer({ ...desktop, hasMouse: false }), false);
  assert.equal(isComputer({ ...desktop, userAgent: 'Something/1.0' }), false);
});

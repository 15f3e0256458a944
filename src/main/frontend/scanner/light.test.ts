import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brightnessOf, glareOf } from './light';
import type { Luma } from './luma';
import { lumaOf } from './luma';

const box = { x: 4, y: 4, width: 92, height: 52 };

function picture(at: (x: number, y: number) => number): Luma {
  return { width: 100, height: 60, data: Uint8Array.from({ length: 6_000 }, (_, i) => at(i % 100, Math.floor(i / 100))) };
}

test('white print with sharp ends is no glare, also over the whole card', () => {
  assert.equal(glareOf(picture((x) => (x > 20 && x < 70 ? 255 : 120)), box), 0);
  assert.equal(glareOf(picture(() => 255), box), 0);
});

test('a pale band beside white is no glare', () => {
  assert.equal(glareOf(picture((_x, y) => (y < 20 ? 232 : 255)), box), 0);
  assert.equal(glareOf(picture((x, y) => (y < 20 || x > 60 ? 242 : 255)), box), 0);
});

test('a spot of light that fades away is glare', () => {
  const spot = picture((x, y) => Math.min(255, 120 + Math.max(0, 240 - 8 * Math.hypot(x - 50, y - 30))));
  const share = glareOf(spot, box);
  assert.ok(share > 0.08 && share < 0.2, String(share));
});

test('white letters on a dark card count as light', () => {
  assert.equal(brightnessOf(picture((x) => (x % 10 === 0 ? 220 : 20)), box), 220);
  assert.equal(brightnessOf(picture((x) => (x === 50 ? 220 : 20)), box), 20);
});

test('colours become the brightness that people see', () => {
  const rgba = Uint8ClampedArray.of(255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 255, 255, 255, 255);
  assert.deepEqual([...lumaOf({ width: 4, height: 1, data: rgba }).data], [76, 149, 28, 255]);
});

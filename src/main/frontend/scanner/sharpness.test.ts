import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goodCard, guide, look } from '../tests/scenes';
import { busiestPart, sharpnessOf } from './sharpness';

test('the more blur, the less sharpness', () => {
  const values = [0, 1, 2, 3, 5].map((blur) => sharpnessOf(look({ ...goodCard, blur }).detail));
  assert.deepEqual(values, [...values].sort((a, b) => b - a));
  assert.ok(values[0]! > 0.8 && values[4]! < 0.12, String(values));
});

test('contrast does not matter', () => {
  const sharpness = [1, 0.7, 0.45].map((light) => sharpnessOf(look({ ...goodCard, blur: 1.5, light }).detail));
  assert.ok(Math.max(...sharpness) - Math.min(...sharpness) < 0.06, String(sharpness));
});

test('a smear in one direction counts', () => {
  const { detail } = look({ ...goodCard, blur: 0 });
  const smeared = detail.data.map((_, i) => {
    let sum = 0;
    for (let k = 0; k < 12; k++) sum += detail.data[Math.max(0, i - k)]!;
    return sum / 12;
  });
  assert.ok(sharpnessOf({ ...detail, data: smeared }) < sharpnessOf(detail) / 4);
});

test('noise alone is not sharp', () => {
  const data = Uint8Array.from({ length: 192 * 120 }, (_, i) => 120 + ((i * 7919) % 23));
  assert.equal(sharpnessOf({ width: 192, height: 120, data }), 0);
});

test('the closer look is taken where the print is, inside the guide', () => {
  const part = busiestPart(look(goodCard).frame, guide, { width: 38, height: 24 });
  assert.ok(part.y > guide.y + guide.height * 0.25, 'below the logo');
  assert.ok(part.x >= guide.x && part.x + part.width <= guide.x + guide.width);
  assert.ok(part.y + part.height <= guide.y + guide.height);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brandRules, shadesOf } from './brand';
import { contrast, mix } from './color';

const steps = [0, 51, 102, 153, 204, 255];
const pair = (channel: number) => channel.toString(16).padStart(2, '0');
const brands = steps.flatMap((red) => steps.flatMap((green) => steps.map((blue) => `#${pair(red)}${pair(green)}${pair(blue)}`)));

for (const [name, surface] of Object.entries({ light: '#ffffff', dark: '#16232a' })) {
  test(`every brand colour gives readable text on a ${name} surface`, () => {
    for (const brand of brands) {
      const { accent, soft, fill, fillStrong, onFill } = shadesOf(brand, surface);
      assert.ok(contrast(accent, surface) >= 4.5, `accent of ${brand} on the surface`);
      assert.ok(contrast(accent, soft) >= 4.5, `accent of ${brand} on its tinge`);
      assert.ok(contrast(onFill, fill) >= 4.5, `text on ${brand}`);
      assert.ok(contrast(onFill, fillStrong) >= 4.5, `text on ${brand} under the pointer`);
      assert.ok(contrast(fill, surface) >= 1.4, `${brand} can be told from the surface`);
    }
  });
}

test('a brand colour that can be read stays what it is', () => {
  assert.deepEqual(shadesOf('#0a4f9e', '#ffffff').fill, '#0a4f9e');
  assert.deepEqual(shadesOf('#0a4f9e', '#ffffff').accent, '#0a4f9e');
});

test('contrast is that of the WCAG: 21 between black and white', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(mix('#000000', '#ffffff', 0.5), '#808080');
});

test('the shades are handed to the style sheet as custom properties', () => {
  const rules = brandRules(':host', shadesOf('#ffd400', '#ffffff'));
  assert.ok(rules.startsWith(':host { --brand-accent: #'));
  assert.ok(rules.includes('--brand-on-fill: #000000;'));
});

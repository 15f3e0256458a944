import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardAspect, cropUnderGuide, fitWithin, guideIn, viewAspect, widened } from './geometry';

test('the crop is what lies under the guide when the sides of the video are hidden', () => {
  const crop = cropUnderGuide({ width: 1920, height: 1080 }, { width: 540, height: 540 }, { x: 27, y: 117, width: 486, height: 306 }, 0);
  assert.deepEqual(crop, { x: 474, y: 234, width: 972, height: 612 });
});

test('the margin is taken on every side', () => {
  const guide = { x: 100, y: 100, width: 200, height: 100 };
  const crop = cropUnderGuide({ width: 400, height: 400 }, { width: 400, height: 400 }, guide, 0.1);
  assert.deepEqual(crop, { x: 80, y: 90, width: 240, height: 120 });
});

test('the crop never leaves the video', () => {
  const guide = { x: 0, y: 0, width: 400, height: 300 };
  const crop = cropUnderGuide({ width: 400, height: 300 }, { width: 400, height: 300 }, guide, 0.06);
  assert.deepEqual(crop, { x: 0, y: 0, width: 400, height: 300 });
});

test('the guide keeps the shape of a card in a tall, a wide and a tiny view', () => {
  for (const view of [{ width: 350, height: 467 }, { width: 700, height: 200 }, { width: 120, height: 60 }]) {
    const guide = guideIn(view);
    assert.ok(Math.abs(guide.width / guide.height - cardAspect) < 0.001);
    assert.ok(guide.width < view.width && guide.height < view.height);
  }
});

test('the view follows the camera within limits', () => {
  const shapes = [{ width: 1080, height: 1920 }, { width: 1440, height: 1080 }, { width: 1920, height: 1080 }].map(viewAspect);
  assert.deepEqual(shapes, [0.75, 4 / 3, 1.6]);
});

test('pictures are made smaller, never larger', () => {
  assert.deepEqual(fitWithin({ width: 4000, height: 3000 }, 2000), { width: 2000, height: 1500 });
  assert.deepEqual(fitWithin({ width: 800, height: 500 }, 2000), { width: 800, height: 500 });
});

test('surroundings are taken as far as there are any', () => {
  const box = { x: 100, y: 20, width: 200, height: 100 };
  assert.deepEqual(widened(box, 0.3, { width: 1000, height: 1000 }), { x: 40, y: 0, width: 320, height: 150 });
  assert.deepEqual(widened(box, 0.3, { width: 310, height: 130 }), { x: 40, y: 0, width: 270, height: 130 });
});

test('the crop of a sideways phone and of a widget lies within the video', () => {
  for (const view of [{ width: 700, height: 330 }, { width: 500, height: 320 }, { width: 280, height: 373 }]) {
    const { width, height } = guideIn(view);
    const guide = { x: (view.width - width) / 2, y: (view.height - height) / 2, width, height };
    const crop = cropUnderGuide({ width: 1280, height: 720 }, view, guide, 0.06);
    assert.ok(crop.x >= 0 && crop.y >= 0 && crop.x + crop.width <= 1280 && crop.y + crop.height <= 720);
    assert.ok(Math.abs(crop.x + crop.width / 2 - 640) <= 1 && Math.abs(crop.y + crop.height / 2 - 360) <= 1);
  }
});

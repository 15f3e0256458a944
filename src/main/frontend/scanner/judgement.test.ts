import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goodCard, guide, look, type Scene } from '../tests/scenes';
import { judge, measure, type Hint } from './judgement';
import { sharpnessOf } from './sharpness';

/** What is said of a scene that looked like `before` an eighth of a second ago. */
function hintFor(change: Partial<Scene>, before: Partial<Scene> = {}): Hint {
  const scene = { ...goodCard, ...change };
  const { frame, detail } = look(scene);
  const moved = Object.keys(before).length > 0;
  const earlier = moved ? look({ ...scene, ...before }).frame : frame;
  const measurement = measure(frame, guide, { frame: earlier, ago: 125 });
  return judge({ ...measurement, sharpness: sharpnessOf(detail) });
}

function all(hint: Hint, changes: Partial<Scene>[]): void {
  for (const change of changes) assert.equal(hintFor(change), hint, JSON.stringify(change));
}

test('a card that fills the frame, sharp and still, is ready', () => {
  all('ready', [{}, { fill: 0.8 }, { fill: 1.05 }, { shiftX: 0.04 }, { tilt: 0.1 }, { light: 0.5 }, { blur: 1.5 }, { subject: 'dark card' }]);
});

test('too little light is said before anything else', () => {
  all('dark', [{ light: 0.3 }, { light: 0.1 }, { light: 0.2, blur: 4 }, { subject: 'dark room' }]);
});

test('a reflection on the card asks to tilt it', () => all('glare', [{ glare: 0.08 }, { glare: 0.12 }, { glare: 0.2 }]));

test('a small glint does no harm', () => assert.equal(hintFor({ glare: 0.03 }), 'ready'));

test('a card far away asks to come closer', () => all('far', [{ fill: 0.5 }, { fill: 0.6 }, { fill: 0.7 }]));

test('a card that sticks out on all sides asks to go back', () => all('close', [{ fill: 1.2 }, { fill: 1.3 }]));

test('so does one that is wider than an upright phone’s picture', () => {
  const { frame, detail } = look({ ...goodCard, fill: 1.25 });
  const cut = Math.round(guide.x - guide.width * 0.055);
  const narrow = { width: frame.width - 2 * cut, height: frame.height, data: new Uint8Array((frame.width - 2 * cut) * frame.height) };
  for (let y = 0; y < frame.height; y++) {
    narrow.data.set(frame.data.subarray(y * frame.width + cut, (y + 1) * frame.width - cut), y * narrow.width);
  }
  const measurement = measure(narrow, { ...guide, x: guide.x - cut }, { frame: narrow, ago: 125 });
  assert.equal(judge({ ...measurement, sharpness: sharpnessOf(detail) }), 'close');
});

test('a card half outside is still being looked for', () => all('searching', [{ shiftX: 0.15 }, { shiftX: 0.4 }, { shiftY: 0.15 }]));

test('a blurred card is blurry', () => all('blurry', [{ blur: 3 }, { blur: 4 }, { blur: 7 }]));

test('what has no print on it is never ready', () => assert.equal(hintFor({ subject: 'blank card' }), 'blurry'));

test('a card that moves asks to hold still', () => {
  for (const shiftX of [0.01, 0.02, 0.05]) assert.equal(hintFor({}, { shiftX }), 'moving', `by ${shiftX}`);
  assert.equal(hintFor({}, { shiftY: 0.02 }), 'moving');
});

test('the tremor of a hand is no movement', () => assert.equal(hintFor({}, { shiftX: 0.003 }), 'ready'));

test('light that changes is no movement', () => assert.equal(hintFor({}, { light: 0.9 }), 'ready'));

test('a first frame proves no steadiness', () => {
  const { frame, detail } = look(goodCard);
  assert.equal(judge({ ...measure(frame, guide, undefined), sharpness: sharpnessOf(detail) }), 'moving');
});

test('no card is found where there is none', () => {
  all('searching', [{ subject: 'table' }, { subject: 'wood' }, { subject: 'face' }, { subject: 'face', fill: 0.7 }, { subject: 'face', fill: 1.4 }]);
});

test('a printed page is never ready, however near it is', () => {
  for (const fill of [0.4, 0.5, 0.6, 0.8, 1, 1.2, 1.4]) {
    for (const shiftX of [0, 0.1]) {
      assert.ok(['searching', 'far', 'close'].includes(hintFor({ subject: 'paper', fill, shiftX })), `at ${fill}`);
    }
  }
});

test('a hand may hide one side of the card, but not two', () => {
  const frame = { ...look(goodCard).frame };
  const data = (frame.data = frame.data.slice());
  const { width } = frame;
  const cover = (from: number, to: number) => {
    for (let y = 0; y < frame.height; y++) data.fill(150, y * width + Math.round(from), y * width + Math.round(to));
  };
  const hint = () => judge({ ...measure(frame, guide, { frame, ago: 125 }), sharpness: 0.4 });
  cover(0, guide.x + guide.width * 0.15);
  assert.equal(hint(), 'ready');
  cover(guide.x + guide.width * 0.85, width);
  assert.equal(hint(), 'searching');
});

test('movement between two looks far apart is movement too', () => {
  const { frame, detail } = look(goodCard);
  const earlier = look({ ...goodCard, shiftX: 0.03 }).frame;
  const measurement = measure(frame, guide, { frame: earlier, ago: 600 });
  assert.equal(judge({ ...measurement, sharpness: sharpnessOf(detail) }), 'moving');
});

/** Drawn coarsely, as ellipses before a bright wall: hair around a face, whose sides and shoulders pass for straight lines. */
test('a head with hair is no card, however near it is', () => {
  const inEllipse = (u: number, v: number, x: number, y: number, a: number, b: number) => ((u - x) / a) ** 2 + ((v - y) / b) ** 2 <= 1;
  const head = (u: number, v: number) => {
    const eyes = inEllipse(Math.abs(u), v, 0.11, -0.06, 0.04, 0.02);
    if (eyes) return 23;
    if (inEllipse(u, v, 0, 0.2, 0.09, 0.025)) return 79;
    if (inEllipse(u, v, 0, 0, 0.28, 0.38)) return 139;
    return inEllipse(u, v, 0, -0.08, 0.34, 0.4) ? 38 : 180;
  };
  for (const fill of [0.9, 1.2, 1.3, 1.4, 1.5]) {
    const { width, height } = look(goodCard).frame;
    const data = new Uint8Array(width * height);
    data.forEach((_, i) => {
      const u = ((i % width) + 0.5 - width / 2) / guide.width / fill;
      const v = (Math.floor(i / width) + 0.5 - height / 2) / guide.width / fill;
      data[i] = head(u, v);
    });
    const frame = { width, height, data };
    const measurement = measure(frame, guide, { frame, ago: 125 });
    assert.notEqual(judge({ ...measurement, sharpness: 0.4 }), 'ready', `at ${fill}`);
  }
});

test('a card that is higher than a computer’s picture is too close', () => {
  const { frame, detail } = look({ ...goodCard, fill: 1.25 });
  const cut = Math.round(guide.y - guide.height * 0.08);
  const low = { width: frame.width, height: frame.height - 2 * cut, data: frame.data.slice(cut * frame.width, (frame.height - cut) * frame.width) };
  const measurement = measure(low, { ...guide, y: guide.y - cut }, { frame: low, ago: 125 });
  assert.equal(judge({ ...measurement, sharpness: sharpnessOf(detail) }), 'close');
});

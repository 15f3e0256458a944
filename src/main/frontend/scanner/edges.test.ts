import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goodCard, guide, look } from '../tests/scenes';
import { edgesIn, wholeSide, type Edges } from './edges';

function near(edges: Edges, expected: Required<Edges>): void {
  for (const side of ['left', 'right', 'top', 'bottom'] as const) {
    const place = edges[side];
    assert.ok(place !== undefined && Math.abs(place - expected[side]) < 0.03, `${side} at ${place}, not ${expected[side]}`);
  }
}

test('a card’s edges are where they are', () => {
  near(edgesIn(look({ ...goodCard, fill: 0.8 }).frame, guide, wholeSide), { left: 0.1, right: 0.1, top: 0.1, bottom: 0.1 });
  near(edgesIn(look({ ...goodCard, fill: 1.2 }).frame, guide, wholeSide), { left: -0.1, right: -0.1, top: -0.1, bottom: -0.1 });
  near(edgesIn(look({ ...goodCard, fill: 0.9, shiftX: 0.05 }).frame, guide, wholeSide), { left: 0.1, right: 0, top: 0.05, bottom: 0.05 });
});

test('a card that reaches the end of the picture has no edge there', () => {
  const { frame } = look({ ...goodCard, fill: 0.9, shiftX: 0.4 });
  assert.equal(edgesIn(frame, guide, wholeSide).left, undefined);
});

test('lines of print are no edges', () => {
  assert.deepEqual(edgesIn(look({ ...goodCard, subject: 'table' }).frame, guide, wholeSide), {});
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fill, minutes, plainName } from './text';

test('names from an address stay plain text', () => {
  assert.equal(plainName('A&B Health'), 'A&B Health');
  assert.equal(plainName('#1 Care'), '#1 Care');
  assert.equal(plainName('<b>Care</b>'), '<b>Care</b>');
  assert.equal(plainName(' two\n lines\u0000 '), 'two lines');
  assert.equal(plainName('\u202eevil'), 'evil');
  assert.equal(plainName('x'.repeat(200))?.length, 80);
  assert.equal(plainName('   '), undefined);
  assert.equal(plainName(null), undefined);
});

test('values fill their places and nothing else', () => {
  assert.equal(fill('{company} asks {what}', { company: '{what}' }), '{what} asks {what}');
});

test('time left reads as a clock', () => {
  assert.deepEqual([600_000, 61_000, 59_001, 0].map(minutes), ['10:00', '1:01', '1:00', '0:00']);
});

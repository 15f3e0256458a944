import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCode } from './code';

test('a code is read in any case, with blanks, hyphens and a line’s end', () => {
  for (const text of ['BCDFGHJK', 'bcdf ghjk', ' BcDf-gHjK\n', 'b c d f – g h j k', 'ＢＣＤＦ\u200bGHJK']) {
    assert.deepEqual(readCode(text), { letters: 'BCDFGHJK', strange: [], complete: true });
  }
});

test('signs that no code has are named, each once', () => {
  assert.deepEqual(readCode('a1bca').strange, ['A', '1']);
  assert.equal(readCode('ABCDFGHJ').complete, false);
});

test('too few and too many letters are no code yet', () => {
  assert.equal(readCode('BCDF').complete, false);
  assert.equal(readCode('BCDFGHJKL').complete, false);
  assert.deepEqual(readCode(''), { letters: '', strange: [], complete: false });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { merge, type DeepPartial } from './merge';

const base = { title: 'A', ended: { expired: { title: 'B', text: 'C' } } };

test('a part of a tree is put over it, at any depth', () => {
  assert.deepEqual(merge(base, { ended: { expired: { text: 'mine' } } }), {
    title: 'A',
    ended: { expired: { title: 'B', text: 'mine' } },
  });
});

test('what is no text, or has no place, is left out', () => {
  const wrong = { title: undefined, ended: 'no tree', more: 'x' } as unknown as DeepPartial<typeof base>;
  assert.deepEqual(merge(base, wrong), base);
  assert.deepEqual(merge(base, undefined), base);
});

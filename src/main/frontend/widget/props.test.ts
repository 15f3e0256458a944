import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { attributeNames, propNames, PropsElement } from './props-element';

const tableOf = (readme: string) => readme.split('\n').filter((line) => line.startsWith('| `'));

test('the README names every property, and no other', () => {
  const rows = tableOf(readFileSync('../../../README.md', 'utf8'));
  const start = rows.findIndex((row) => row.startsWith('| `sessionToken`'));
  const end = rows.findIndex((row) => row.startsWith('| `onSuccess`'));
  const named = rows.slice(start, end + 1).flatMap((row) => (row.split('|')[1] ?? '').match(/\w+/g) ?? []);
  assert.deepEqual(named.sort(), [...propNames].sort());
});

test('what is scalar is an attribute too', () => {
  assert.deepEqual(PropsElement.observedAttributes, attributeNames);
  assert.ok(attributeNames.includes('session-token') && attributeNames.includes('backside-support'));
  assert.ok(!attributeNames.includes('messages'));
});

test('a server that renders pages can import the element', () => {
  assert.equal(typeof HTMLElement, 'undefined');
  assert.equal(typeof PropsElement, 'function');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FakeStorage } from '../tests/fakes';
import { deviceFor } from './device';

const day = 24 * 3_600_000;

test('a device keeps its value for a link, and has another one for another link', () => {
  const storage = new FakeStorage();
  const first = deviceFor('token-a', storage);
  assert.equal(first.length, 32);
  assert.equal(deviceFor('token-a', storage), first);
  assert.ok(deviceFor('token-b', storage) !== first);
});

test('the link itself is not stored, and all is forgotten after a day', () => {
  const storage = new FakeStorage();
  const first = deviceFor('token-a', storage, 0);
  assert.ok(!JSON.stringify([...storage.values]).includes('token-a'));
  assert.ok(deviceFor('token-a', storage, day + 1) !== first);
});

test('without storage, or with a spoilt one, there is still a value', () => {
  assert.equal(deviceFor('token-a', undefined).length, 32);
  const storage = new FakeStorage();
  storage.setItem('handoff.devices', '{');
  assert.equal(deviceFor('token-a', storage).length, 32);
});

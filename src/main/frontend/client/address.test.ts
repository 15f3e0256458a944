import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageOf, socketUrl } from './address';

test('socket and phone page lie beside the REST base', () => {
  assert.equal(socketUrl('https://scan.example:8443/v1/'), 'wss://scan.example:8443/v1/ws');
  assert.equal(socketUrl('/v1', 'http://localhost:8080/demo/'), 'ws://localhost:8080/v1/ws');
  assert.equal(pageOf('https://scan.example/handoff/v1'), 'https://scan.example/handoff/');
  assert.equal(pageOf('/v1/', 'http://localhost:8080/demo/'), 'http://localhost:8080/');
});

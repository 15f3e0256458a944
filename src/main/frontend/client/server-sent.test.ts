import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ServerSent } from './server-sent';

const bytes = (text: string) => new TextEncoder().encode(text);

test('comments, ids and names are passed over; data of several lines is one event', () => {
  const sent = new ServerSent();
  assert.deepEqual(sent.take(bytes(': open\n\nid: 7\nevent: x\ndata: one\ndata: two\n\ndata:three\r\n\r\n')), ['one\ntwo', 'three']);
});

test('an event may arrive in any pieces, also in the midst of a letter', () => {
  const sent = new ServerSent();
  const all = bytes('data: grün\n\n');
  const events = Array.from(all).flatMap((byte) => sent.take(Uint8Array.of(byte)));
  assert.deepEqual(events, ['grün']);
});

test('what is not ended is not told', () => {
  assert.deepEqual(new ServerSent().take(bytes('data: half\n')), []);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FakeSocket, settled } from '../tests/fakes';
import { jwt, view } from '../tests/samples';
import { Desk } from './desk';

/** A server that makes handoffs of the session whose token it is asked with. */
function server() {
  const asked: string[] = [];
  globalThis.fetch = (async (url: string, { method, headers }: RequestInit) => {
    const token = (headers as Record<string, string>)['Authorization'] ?? '';
    asked.push(`${method} ${new URL(url).pathname} ${token.slice('Bearer '.length)}`);
    return new Response(JSON.stringify({ ...view, session_id: 's1' }), { status: 201 });
  }) as typeof fetch;
  return asked;
}

function desk(token: () => string) {
  const page = { addEventListener() {}, removeEventListener() {} };
  Object.assign(globalThis, { window: page, document: page, WebSocket: FakeSocket });
  return new Desk({ apiBase: 'https://desk.example/v1', token, deliver() {}, fail() {} });
}

test('a link of another session than the page’s is given up with the token that it belongs to', async () => {
  const asked = server();
  let token = jwt('s1');
  const one = desk(() => token);
  await one.handoff.begin({});
  assert.equal(one.hasMoved(token), false);
  token = jwt('s1', 2);
  assert.equal(one.hasMoved(jwt('s1')), false);
  const former = token;
  token = jwt('s2');
  assert.equal(one.hasMoved(former), true);
  one.giveUp(former);
  await settled();
  assert.equal(asked[asked.length - 1], `POST /v1/handoffs/h1/cancel ${former}`);
  one.dispose();
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FakeSocket, settled } from '../tests/fakes';
import { card, jwt, view } from '../tests/samples';
import { Desk } from './desk';
import type { Problem } from './problem';
import type { Card } from './wire';

/** A server whose answer to `GET /cards/c1` is the test's; a picture that is sent to it stays on its way. */
function reader() {
  const answers: ((answer: Response) => void)[] = [];
  globalThis.fetch = (async (_url: string, { method }: RequestInit) => {
    if (method === 'POST') return new Response(JSON.stringify({ ...card, state: 'pending' }), { status: 201 });
    return new Promise<Response>((resolve) => answers.push(resolve));
  }) as typeof fetch;
  class Request {
    upload = {};
    open() {}
    setRequestHeader() {}
    send() {}
    abort() {}
  }
  Object.assign(globalThis, { XMLHttpRequest: Request });
  return answers;
}

/** A desk whose own scan has just been read. */
async function readDesk(deliver: (card: Card) => void) {
  const answers = reader();
  const failed: Problem[] = [];
  const one = desk(() => 'jwt', deliver, (problem) => failed.push(problem));
  const scan = one.startScan('disabled', () => {});
  scan.store.send({ type: 'taken', picture: { blob: new Blob(['x']), capture: 'manual' } });
  scan.store.send({ type: 'use' });
  await settled();
  scan.store.send({ type: 'card', cardId: 'c1', state: 'completed' });
  await settled();
  return { one, answers, failed };
}

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

function desk(token: () => string, deliver: (card: Card) => void = () => {}, fail: (problem: Problem) => void = () => {}) {
  const page = { addEventListener() {}, removeEventListener() {} };
  Object.assign(globalThis, { window: page, document: page, WebSocket: FakeSocket });
  return new Desk({ apiBase: 'https://desk.example/v1', token, deliver, fail });
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

test('a card that was read here is delivered once', async () => {
  const delivered: Card[] = [];
  const { one, answers, failed } = await readDesk((read) => delivered.push(read));
  answers[0]!(new Response(JSON.stringify(card)));
  await settled();
  assert.deepEqual(delivered, [card]);
  assert.deepEqual(failed, []);
  one.dispose();
});

test('what arrives after the scan was cancelled is nobody’s', async () => {
  const delivered: Card[] = [];
  const { one, answers, failed } = await readDesk((read) => delivered.push(read));
  one.stopScan();
  answers[0]!(new Response(JSON.stringify(card)));
  await settled();
  assert.deepEqual(delivered, []);
  assert.deepEqual(failed, []);
});

test('a desk that is gone asks for no card again', async () => {
  const { one, answers, failed } = await readDesk(() => {});
  one.dispose();
  answers[0]!(new Response('', { status: 503 }));
  await new Promise((resolve) => setTimeout(resolve, 600));
  assert.equal(answers.length, 1);
  assert.deepEqual(failed, []);
});

test('a failure of the page’s own is not taken for a failed scan', async () => {
  Object.assign(globalThis, { reportError: () => {} });
  const delivered: Card[] = [];
  const { one, answers, failed } = await readDesk((read) => {
    delivered.push(read);
    throw new Error('of the page');
  });
  answers[0]!(new Response(JSON.stringify(card)));
  await settled();
  assert.deepEqual(delivered, [card]);
  assert.deepEqual(failed, []);
  one.dispose();
});

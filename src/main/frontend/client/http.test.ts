import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Http } from './http';
import { Problem } from './problem';

interface Call {
  url: string;
  headers: Record<string, string>;
}

/** Answers with these, one after the other; undefined is a lost connection. */
function server(...answers: (Response | undefined)[]): Call[] {
  const calls: Call[] = [];
  globalThis.fetch = async (url, init) => {
    calls.push({ url: String(url), headers: { ...(init?.headers as Record<string, string>) } });
    const answer = answers.shift();
    if (!answer) throw new TypeError('failed to fetch');
    return answer;
  };
  return calls;
}

const json = (status: number, body: unknown) => new Response(JSON.stringify(body), { status });
const problem = (type: string, code: number) => (thrown: unknown) =>
  thrown instanceof Problem && thrown.type === type && thrown.code === code;

test('a refusal carries type, code and the sentence of the server', async () => {
  server(json(410, { message: 'This link was used', type: 'link_used', code: 410 }));
  await assert.rejects(new Http('/v1').get('/x'), problem('link_used', 410));
});

test('a page of some proxy in place of JSON is a problem too', async () => {
  server(new Response('<html>Bad gateway</html>', { status: 502 }));
  await assert.rejects(new Http('/v1').get('/x'), problem('http_502', 502));
});

test('no answer is a network problem, worth another try', async () => {
  server(undefined);
  await assert.rejects(new Http('/v1').get('/x'), (thrown) => thrown instanceof Problem && thrown.isPassing);
});

test('a token that ran out is renewed once, and the call repeated with the new one', async () => {
  const calls = server(json(403, { message: 'expired', type: 'forbidden', code: 403 }), json(200, { ok: true }));
  let token = 'old';
  const http = new Http('/v1', { token: () => token, renew: async () => void (token = 'new') });
  assert.deepEqual(await http.get('/x'), { ok: true });
  assert.deepEqual(
    calls.map((call) => call.headers.Authorization),
    ['Bearer old', 'Bearer new'],
  );
});

test('a renewed token that is refused as well is a refusal', async () => {
  const refusal = () => json(403, { message: 'no', type: 'forbidden', code: 403 });
  const calls = server(refusal(), refusal(), refusal());
  const http = new Http('/v1', { token: () => 'jwt', renew: async () => {} });
  await assert.rejects(http.get('/x'), problem('forbidden', 403));
  assert.equal(calls.length, 2);
});

test('where this page’s origin is refused no new token is asked for', async () => {
  const calls = server(json(403, { message: 'no', type: 'origin_not_allowed', code: 403 }));
  const http = new Http('/v1', { token: () => 'jwt', renew: () => Promise.reject(new Error('asked')) });
  await assert.rejects(http.get('/x'), problem('origin_not_allowed', 403));
  assert.equal(calls.length, 1);
});

test('a clock that is an hour off is corrected by the server’s', async () => {
  const later = new Date(Date.now() + 3_600_000);
  server(new Response('{}', { status: 200, headers: { Date: later.toUTCString() } }));
  const http = new Http('/v1');
  await http.get('/x');
  assert.ok(Math.abs(http.now() - later.getTime()) < 2_000);
});

test('a good answer that is no JSON, as of a Wi-Fi’s login page, is worth another try', async () => {
  server(new Response('<html>Welcome to our Wi-Fi</html>', { status: 200 }));
  await assert.rejects(new Http('/v1').get('/x'), problem('network', 0));
});

test('an upload that such a page answers is settled too', async () => {
  class Request {
    status = 200;
    responseText = '<html>Welcome to our Wi-Fi</html>';
    upload = {};
    onload = () => {};
    onloadend = () => {};
    open() {}
    setRequestHeader() {}
    send() {
      queueMicrotask(() => {
        this.onload();
        this.onloadend();
      });
    }
  }
  Object.assign(globalThis, { XMLHttpRequest: Request });
  await assert.rejects(new Http('/v1').upload('/x', new Blob(['x']), () => {}), problem('network', 0));
});

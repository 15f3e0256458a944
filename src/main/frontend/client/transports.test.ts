import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FakeClock, FakeHttp, FakeSocket, FakeStream, settled } from '../tests/fakes';
import { cardFrame } from '../tests/samples';
import type { Frame } from './frames';
import { Live } from './live';
import { Problem } from './problem';

const eventStream = 'text/event-stream';
const json = 'application/json';

function line() {
  const clock = new FakeClock();
  const http = new FakeHttp();
  const stream = new FakeStream();
  const heard: Frame[] = [];
  let wake = () => {};
  FakeSocket.all = [];
  const live = new Live({
    http,
    clock,
    random: () => 1,
    WebSocket: FakeSocket as unknown as new (url: string, protocols: string[]) => WebSocket,
    wake: (listener) => {
      wake = listener;
      return () => (wake = () => {});
    },
  });
  live.onFrame((frame) => heard.push(frame));
  http.answers[eventStream] = () => stream.answer();
  http.answers[json] = () => poll([], 0);
  const asked = (accept: string) => http.asked.filter((one) => one.startsWith(accept)).map((one) => one.slice(accept.length + 1));
  return { asked, clock, http, live, stream, heard, wake: () => wake(), seqs: () => heard.map((frame) => frame.seq) };
}

const poll = (events: Frame[], seq: number) => new Response(JSON.stringify({ events, seq }));

/** As behind a proxy that knows no WebSockets. */
async function withoutSockets(l = line()) {
  l.live.start(4);
  FakeSocket.last.breaks();
  await settled();
  l.clock.pass(500);
  FakeSocket.last.breaks();
  await settled();
  l.clock.pass(1_000);
  await settled();
  return l;
}

/** And one that keeps streams to itself. */
async function withoutStreams(l = line()) {
  await withoutSockets(l);
  l.clock.pass(5_000);
  await settled();
  l.clock.pass(2_000);
  await settled();
  return l;
}

test('where sockets are blocked the same events come as server-sent events, after the same number', async () => {
  const l = await withoutSockets();
  assert.deepEqual(l.asked(eventStream), ['/events?after=4']);
  assert.equal(l.live.status, 'connecting');
  l.stream.says(': open\n\n');
  await settled();
  assert.equal(l.live.status, 'open');
  l.stream.tells(cardFrame(5, 'pending'));
  l.stream.tells(cardFrame(5, 'pending'));
  l.stream.tells(cardFrame(6, 'completed'));
  await settled();
  assert.deepEqual(l.seqs(), [5, 6]);
});

test('a socket that opens and stays silent, twice, gives way too', async () => {
  const l = line();
  l.live.start(4);
  for (let time = 0; time < 2; time++) {
    FakeSocket.last.accept();
    l.clock.pass(5_000);
    await settled();
    l.clock.pass(1_000);
  }
  assert.equal(FakeSocket.all.length, 2);
  assert.deepEqual(l.asked(eventStream), ['/events?after=4']);
});

test('no network is no reason to give up the socket', async () => {
  const l = line();
  l.http.trouble = () => Promise.reject(Problem.network());
  l.live.start(4);
  for (let time = 0; time < 5; time++) {
    FakeSocket.last.breaks();
    await settled();
    l.clock.pass(20_000);
  }
  assert.equal(FakeSocket.all.length, 6);
  assert.deepEqual(l.asked(eventStream), []);
});

test('a stream that ends is opened again after the last number, without going back to the socket', async () => {
  const l = await withoutSockets();
  l.stream.tells(cardFrame(5, 'pending'));
  await settled();
  l.clock.pass(5_000);
  l.stream.ends();
  await settled();
  l.clock.pass(500);
  assert.deepEqual(l.asked(eventStream), ['/events?after=4', '/events?after=5']);
  assert.equal(FakeSocket.all.length, 2);
});

test('a stream that falls silent is opened again', async () => {
  const l = await withoutSockets();
  l.stream.says(': open\n\n');
  await settled();
  l.clock.pass(35_000);
  await settled();
  assert.equal(l.live.status, 'lost');
  l.clock.pass(500);
  assert.equal(l.asked(eventStream).length, 2);
});

test('a stream without a byte in five seconds gives way to asking again and again', async () => {
  const l = line();
  const answers = [poll([cardFrame(5, 'pending')], 7), poll([cardFrame(8, 'completed')], 8)];
  l.http.answers[json] = () => answers.shift() ?? new Promise<Response>(() => {});
  await withoutStreams(l);
  l.clock.pass(0);
  await settled();
  assert.equal(l.live.status, 'open');
  assert.deepEqual(l.asked(json), ['/events?after=4&wait=0', '/events?after=7&wait=25', '/events?after=8&wait=25']);
  assert.deepEqual(l.seqs(), [5, 8]);
});

test('an answer that is no stream gives way at once', async () => {
  const l = line();
  l.http.answers[eventStream] = () => new Response('<html>', { headers: { 'Content-Type': 'text/html' } });
  await withoutSockets(l);
  l.clock.pass(2_000);
  await settled();
  assert.equal(l.live.status, 'open');
  assert.equal(l.asked(json)[0], '/events?after=4&wait=0');
});

test('empty answers that come at once are not asked for in a frenzy', async () => {
  const l = await withoutStreams();
  for (let time = 0; time < 5; time++) {
    l.clock.pass(1);
    await settled();
  }
  assert.ok(l.asked(json).length <= 3, `asked ${l.asked(json).length} times`);
});

test('an answer that does not come is given up, and asked for again', async () => {
  const l = line();
  const answers = [poll([], 4)];
  l.http.answers[json] = () => answers.shift() ?? new Promise<Response>(() => {});
  await withoutStreams(l);
  assert.equal(l.live.status, 'open');
  l.clock.pass(35_000);
  await settled();
  assert.equal(l.live.status, 'lost');
  l.clock.pass(500);
  assert.equal(l.asked(json).pop(), '/events?after=4&wait=0');
});

test('waking up tries the socket again, and one failure leads back to what worked', async () => {
  const l = await withoutSockets();
  l.stream.says(': open\n\n');
  await settled();
  l.clock.pass(30_000);
  l.stream.says(': still here\n\n');
  await settled();
  l.wake();
  assert.equal(FakeSocket.all.length, 2, 'too early for another try');
  l.clock.pass(31_000);
  l.wake();
  assert.equal(FakeSocket.all.length, 3);
  FakeSocket.last.breaks();
  await settled();
  l.clock.pass(1_000);
  assert.equal(l.asked(eventStream).length, 3);
});

test('waking up opens a stream anew instead of trusting it', async () => {
  const l = await withoutSockets();
  l.stream.says(': open\n\n');
  await settled();
  l.wake();
  assert.deepEqual(l.asked(eventStream), ['/events?after=4', '/events?after=4']);
});

test('the socket is tried again every five minutes, and kept when it works by then', async () => {
  const l = await withoutSockets();
  l.stream.says(': open\n\n');
  await settled();
  for (let time = 0; time < 10; time++) {
    l.clock.pass(30_000);
    l.stream.says(': still here\n\n');
    await settled();
  }
  assert.equal(FakeSocket.all.length, 3);
  FakeSocket.last.accept();
  FakeSocket.last.pong();
  assert.equal(l.live.status, 'open');
  assert.deepEqual(FakeSocket.last.requests, [{ action: 'resume', after: 4 }]);
});

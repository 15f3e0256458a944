import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FakeClock, FakeHttp, FakeSocket, settled } from '../tests/fakes';
import { cardFrame, handoffFrame, jwt } from '../tests/samples';
import type { Frame } from './frames';
import { Live } from './live';
import { Problem } from './problem';

function line() {
  const clock = new FakeClock();
  const http = new FakeHttp();
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
  return { clock, http, live, heard, wake: () => wake(), seqs: () => heard.map((frame) => frame.seq) };
}

test('the token travels as a subprotocol, never in the address', () => {
  const { live } = line();
  live.start(4);
  assert.equal(FakeSocket.last.url, 'ws://desk.example/v1/ws');
  assert.deepEqual(FakeSocket.last.protocols, ['handoff.v1', 'bearer.jwt']);
});

test('a fresh socket resumes after the number it was given, then registers its cards', () => {
  const { live } = line();
  live.start(4);
  live.follow('c1');
  FakeSocket.last.accept();
  assert.deepEqual(FakeSocket.last.requests, [
    { action: 'resume', after: 4 },
    { action: 'register', card_id: 'c1' },
  ]);
});

test('after a drop it comes back, resumes after the last number and drops what it has seen', () => {
  const { live, clock, seqs } = line();
  live.start(0);
  FakeSocket.last.accept();
  FakeSocket.last.says(cardFrame(1, 'pending'));
  FakeSocket.last.says(cardFrame(2, 'frontside_processing'));
  FakeSocket.last.pong();
  FakeSocket.last.breaks();
  clock.pass(1_000);
  FakeSocket.last.accept();
  assert.equal(FakeSocket.all.length, 2);
  assert.deepEqual(FakeSocket.last.requests, [{ action: 'resume', after: 2 }]);
  FakeSocket.last.says(cardFrame(2, 'frontside_processing'));
  FakeSocket.last.says(cardFrame(3, 'completed'));
  assert.deepEqual(seqs(), [1, 2, 3]);
});

test('a live event that overtakes the replay does not make the next resume skip the rest', async () => {
  const { live, clock, seqs } = line();
  live.start(0);
  FakeSocket.last.accept();
  FakeSocket.last.says(cardFrame(9, 'completed'));
  FakeSocket.last.breaks();
  await settled();
  clock.pass(1_000);
  FakeSocket.last.accept();
  assert.deepEqual(FakeSocket.last.requests, [{ action: 'resume', after: 0 }]);
  for (const seq of [7, 8, 9]) FakeSocket.last.says(handoffFrame(seq, 'reading'));
  assert.deepEqual(seqs(), [9, 7, 8]);
});

test('the answer to register can repeat an event of the replay', () => {
  const { live, seqs } = line();
  live.start(0);
  FakeSocket.last.accept();
  live.follow('c1');
  FakeSocket.last.says(cardFrame(5, 'completed'));
  FakeSocket.last.says(cardFrame(5, 'completed'));
  assert.deepEqual(seqs(), [5]);
});

test('a socket that answers no ping is given up', () => {
  const { live, clock } = line();
  live.start(0);
  FakeSocket.last.accept();
  FakeSocket.last.pong();
  clock.pass(20_000);
  assert.equal(FakeSocket.last.sent.filter((text) => text === 'ping').length, 2);
  clock.pass(8_000);
  assert.equal(live.status, 'lost');
});

test('a socket that never opens is given up', () => {
  const { live, clock } = line();
  live.start(0);
  clock.pass(10_000);
  assert.equal(live.status, 'lost');
});

test('pauses between attempts grow while there is no network, and waking up ends them', async () => {
  const { live, http, clock, wake } = line();
  http.trouble = () => Promise.reject(Problem.network());
  live.start(0);
  for (let attempt = 0; attempt < 6; attempt++) {
    FakeSocket.last.breaks();
    await settled();
    clock.pass(20_000);
  }
  FakeSocket.last.breaks();
  await settled();
  const before = FakeSocket.all.length;
  clock.pass(15_000);
  assert.equal(FakeSocket.all.length, before);
  wake();
  assert.equal(FakeSocket.all.length, before + 1);
});

test('waking up checks an open socket instead of trusting it', () => {
  const { live, clock, wake } = line();
  live.start(0);
  FakeSocket.last.accept();
  FakeSocket.last.pong();
  wake();
  clock.pass(8_000);
  assert.equal(live.status, 'lost');
});

test('stopping closes for good, and starting again resumes', () => {
  const { live, clock } = line();
  live.start(3);
  FakeSocket.last.accept();
  live.stop();
  clock.pass(60_000);
  assert.equal(FakeSocket.all.length, 1);
  live.start();
  FakeSocket.last.accept();
  assert.deepEqual(FakeSocket.last.requests, [{ action: 'resume', after: 3 }]);
});

test('what is no event of ours is passed over', () => {
  const { live, heard } = line();
  live.start(0);
  FakeSocket.last.accept();
  for (const data of ['pong', '{', '[]', '{"type":"weather","event_id":"x","state":"sunny"}', '{"type":"card"}']) {
    FakeSocket.last.onmessage?.({ data });
  }
  assert.equal(heard.length, 0);
});

/** The same as a table would show, five hundred times over with drops at random. */
test('five hundred events over a line that keeps breaking: none lost, none repeated', () => {
  const { live, clock, seqs } = line();
  let seed = 42;
  const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  let written = 0;
  live.start(0);
  const connect = () => {
    FakeSocket.last.accept();
    const resume = FakeSocket.last.requests[0] as { after: number };
    for (let seq = resume.after + 1; seq <= written; seq++) FakeSocket.last.says(cardFrame(seq, 'pending', `c${seq}`));
    FakeSocket.last.pong();
  };
  connect();
  while (written < 500) {
    written += 1;
    const open = live.status === 'open';
    if (open) FakeSocket.last.says(cardFrame(written, 'pending', `c${written}`));
    if (open && random() < 0.3) FakeSocket.last.pong();
    if (open && random() < 0.2) FakeSocket.last.breaks();
    if (!open && random() < 0.5) {
      clock.pass(500);
      if (live.status === 'connecting') connect();
    }
  }
  while (live.status === 'lost') clock.pass(500);
  if (live.status === 'connecting') connect();
  assert.deepEqual(seqs(), Array.from({ length: 500 }, (_, index) => index + 1));
});

test('what opens and breaks at once is opened again less and less often', async () => {
  const { live, clock } = line();
  live.start(0);
  for (let second = 0; second < 60; second++) {
    if (live.status === 'connecting') {
      FakeSocket.last.accept();
      FakeSocket.last.pong();
      FakeSocket.last.breaks();
    }
    clock.pass(1_000);
  }
  assert.ok(FakeSocket.all.length < 10, `opened ${FakeSocket.all.length} times`);
});

test('open means answered: a socket that only pretends to be open is not believed', () => {
  const { live } = line();
  live.start(0);
  FakeSocket.last.accept();
  assert.equal(live.status, 'connecting');
  FakeSocket.last.pong();
  assert.equal(live.status, 'open');
});

test('a refused socket gets a new token, and goes on with it at once', async () => {
  const { live, http } = line();
  http.trouble = async () => void (http.held = 'new');
  live.start(0);
  FakeSocket.last.breaks();
  await settled();
  assert.deepEqual(FakeSocket.last.protocols, ['handoff.v1', 'bearer.new']);
  assert.deepEqual(http.asked, ['/events?wait=0']);
});

test('where no token is to be had it says so and stops, until the page wakes up', async () => {
  const { live, http, clock, wake } = line();
  http.trouble = () => Promise.reject(new Problem('session_over', 401, 'over'));
  live.start(0);
  FakeSocket.last.breaks();
  await settled();
  assert.equal(live.status, 'refused');
  clock.pass(600_000);
  assert.equal(FakeSocket.all.length, 1);
  wake();
  assert.equal(FakeSocket.all.length, 2);
});

test('without a token it asks for one before it connects', async () => {
  const { live, http } = line();
  http.held = undefined;
  http.trouble = async () => void (http.held = 'jwt');
  live.start(0);
  assert.equal(FakeSocket.all.length, 0);
  await settled();
  assert.equal(FakeSocket.all.length, 1);
});

test('a socket that is stopped while the reason of its loss is looked for stays stopped', async () => {
  const { live, clock } = line();
  live.start(0);
  FakeSocket.last.breaks();
  live.stop();
  await settled();
  clock.pass(60_000);
  assert.equal(live.status, 'off');
  assert.equal(FakeSocket.all.length, 1);
});

test('numbers are a session’s own: in the next one it resumes where that one begins', () => {
  const { live, seqs } = line();
  live.start(4, 's1');
  FakeSocket.last.accept();
  FakeSocket.last.says(cardFrame(5, 'completed'));
  FakeSocket.last.pong();
  live.stop();
  live.start(1, 's2');
  FakeSocket.last.accept();
  assert.deepEqual(FakeSocket.last.requests, [{ action: 'resume', after: 1 }]);
  assert.equal(live.lastSeq, 1);
  FakeSocket.last.says({ ...handoffFrame(2, 'opened', 'h2'), event_id: 'other', session_id: 's2' });
  assert.deepEqual(seqs(), [5, 2]);
});

test('a token for another session opens another connection, and forgets the numbers', () => {
  const { live, http } = line();
  http.held = jwt('s1');
  live.start(7);
  FakeSocket.last.accept();
  FakeSocket.last.pong();
  http.held = jwt('s1', 2);
  live.start();
  assert.equal(FakeSocket.all.length, 1);
  http.held = jwt('s2');
  live.start();
  assert.equal(FakeSocket.all.length, 2);
  FakeSocket.last.accept();
  assert.deepEqual(FakeSocket.last.requests, []);
});

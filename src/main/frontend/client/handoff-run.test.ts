import assert from 'node:assert/strict';
import { test } from 'node:test';
import { desk, waitingDesk } from '../tests/fake-desk';
import { FakeSocket, settled } from '../tests/fakes';
import { card, cardFrame, claimedView, handoffFrame, view } from '../tests/samples';
import { Problem } from './problem';
import type { HandoffView } from './wire';

test('a card completed on the phone is delivered once, however often it is announced', async () => {
  const d = await waitingDesk();
  d.api.view = claimedView('completed', { card_id: 'c1' });
  FakeSocket.last.says(handoffFrame(2, 'claimed'));
  FakeSocket.last.says(cardFrame(3, 'pending'));
  FakeSocket.last.says(cardFrame(4, 'completed'));
  FakeSocket.last.says(handoffFrame(5, 'completed'));
  FakeSocket.last.says(cardFrame(4, 'completed'));
  await d.run.retry();
  await settled();
  FakeSocket.last.says(handoffFrame(6, 'completed'));
  d.wakeUp();
  await d.passes(10_000);
  assert.deepEqual(d.delivered, [card]);
  assert.equal(d.name(), 'done');
  assert.equal(d.storage.values.size, 0);
});

test('a result is forgotten even when the page stumbles over it', async () => {
  Object.assign(globalThis, { reportError: () => {} });
  const d = await waitingDesk();
  d.delivered.push = () => {
    throw new Error('the page’s own');
  };
  FakeSocket.last.says(cardFrame(2, 'completed'));
  await settled();
  assert.equal(d.storage.values.size, 0);
});

test('events of another handoff of the same session are left alone', async () => {
  const d = await waitingDesk();
  FakeSocket.last.says(handoffFrame(2, 'cancelled', 'h0'));
  assert.equal(d.name(), 'waiting');
});

test('the code is renewed before it runs out', async () => {
  const d = await waitingDesk();
  d.api.renewed = { ...view, link: 'https://desk.example/?token=t2', expires_at: new Date(3_000_000).toISOString() };
  await d.passes(554_000);
  assert.equal(d.api.count('renew'), 0);
  await d.passes(2_000);
  assert.equal(d.at('waiting').link.link, 'https://desk.example/?token=t2');
});

test('a renewal that got no answer is tried again without a word', async () => {
  const d = await waitingDesk();
  d.api.renewed = Problem.network();
  await d.passes(556_000);
  d.api.renewed = { ...view, link: 'https://desk.example/?token=t2' };
  await d.passes(1_000);
  assert.equal(d.at('waiting').link.link, 'https://desk.example/?token=t2');
});

test('a renewal refused because a phone has just claimed the link follows that phone', async () => {
  const d = await waitingDesk();
  d.api.renewed = new Problem('handoff_not_waiting', 409, 'claimed');
  d.api.view = claimedView('claimed');
  await d.passes(556_000);
  assert.equal(d.name(), 'connected');
  assert.equal(d.api.count('create'), 0);
});

test('a code that ran out while the laptop slept is replaced by a new handoff', async () => {
  const d = await waitingDesk();
  d.api.renewed = new Problem('handoff_not_waiting', 409, 'expired');
  d.api.view = claimedView('expired');
  d.api.created = { ...view, handoff_id: 'h2' };
  d.wakeUp();
  await d.passes(0);
  assert.equal(d.at('waiting').link.handoff_id, 'h2');
});

test('a desk that nobody comes to stops asking for new codes after about an hour', async () => {
  const d = await waitingDesk();
  d.api.renewed = async () => ({ ...view, expires_at: new Date(d.clock.now() + 600_000).toISOString() });
  for (let minute = 0; minute < 80; minute++) await d.passes(60_000);
  assert.equal(d.api.count('renew'), 6);
  assert.equal(d.at('ended').reason, 'expired');
});

test('a handoff that runs out on the phone is over, with a new code for the asking', async () => {
  const d = await waitingDesk();
  FakeSocket.last.says(handoffFrame(2, 'claimed'));
  FakeSocket.last.says(handoffFrame(3, 'expired'));
  assert.equal(d.at('ended').reason, 'expired');
  await d.run.newCode();
  assert.equal(d.name(), 'waiting');
});

test('the spoken code is renewed before its end, and nothing else changes', async () => {
  const d = await waitingDesk();
  d.api.spoken = { ...view, code: 'ZXWVTSRQ', code_expires_at: new Date(1_900_000).toISOString() };
  await d.passes(254_000);
  assert.equal(d.api.count('code'), 0);
  await d.passes(2_000);
  assert.deepEqual(d.at('waiting').link, { ...view, ...(d.api.spoken as HandoffView) });
});

test('a spoken code that cannot be renewed now is renewed when the network is back', async () => {
  const d = await waitingDesk();
  d.api.spoken = Problem.network();
  await d.passes(256_000);
  assert.equal(d.name(), 'waiting');
  d.api.spoken = { ...view, code: 'ZXWVTSRQ', code_expires_at: new Date(1_900_000).toISOString() };
  await d.passes(2_000);
  assert.equal(d.at('waiting').link.code, 'ZXWVTSRQ');
});

test('a spoken code that comes after the link was replaced is not shown with the new one', async () => {
  const d = await waitingDesk();
  let answer = (_view: HandoffView) => {};
  d.api.spoken = () => new Promise((resolve) => (answer = resolve));
  await d.passes(256_000);
  d.api.created = { ...view, handoff_id: 'h2', link: 'https://desk.example/?token=t2', code: 'NNNNNNNN' };
  await d.run.newCode();
  answer({ ...view, code: 'ZXWVTSRQ', code_expires_at: view.expires_at });
  await settled();
  assert.equal(d.at('waiting').link.code, 'NNNNNNNN');
});

test('once a phone has claimed the link no code is renewed', async () => {
  const d = await waitingDesk();
  FakeSocket.last.says(handoffFrame(2, 'claimed'));
  for (let time = 0; time < 100; time++) {
    await d.passes(10_000);
    FakeSocket.last.pong();
  }
  assert.deepEqual(d.api.calls, []);
});

test('"get a new code" gives a new one while the old one is still waiting, and ends the old one', async () => {
  const d = await waitingDesk();
  d.api.created = { ...view, handoff_id: 'h2', link: 'https://desk.example/?token=t2' };
  await d.run.newCode();
  assert.equal(d.at('waiting').link.handoff_id, 'h2');
  assert.deepEqual(d.api.calls, ['cancel h1', 'create']);
  FakeSocket.last.says(handoffFrame(2, 'cancelled', 'h1', 'desktop'));
  assert.equal(d.name(), 'waiting');
});

test('asking twice for a new code gets one', async () => {
  const d = desk();
  await Promise.all([d.run.begin({}), d.run.newCode()]);
  assert.equal(d.api.count('create'), 1);
});

test('a phone that falls quiet may come back, and goes on where it was', async () => {
  const d = await waitingDesk();
  FakeSocket.last.says(handoffFrame(2, 'capturing'));
  FakeSocket.last.says(handoffFrame(3, 'capturing', 'h1', 'phone_quiet'));
  assert.ok(d.at('capturing').quiet);
  FakeSocket.last.says(handoffFrame(4, 'capturing', 'h1', 'phone_back'));
  assert.ok(!d.at('capturing').quiet);
  FakeSocket.last.says(cardFrame(5, 'completed'));
  await settled();
  assert.deepEqual(d.delivered, [card]);
});

test('a replayed silence does not outlast the return that was heard before it', async () => {
  const d = await waitingDesk();
  FakeSocket.last.says(handoffFrame(2, 'capturing'));
  FakeSocket.last.says(handoffFrame(4, 'capturing', 'h1', 'phone_back'));
  FakeSocket.last.says(handoffFrame(3, 'capturing', 'h1', 'phone_quiet'));
  assert.ok(!d.at('capturing').quiet);
});

test('a new code in place of a quiet phone ends that phone’s turn', async () => {
  const d = await waitingDesk();
  FakeSocket.last.says(handoffFrame(2, 'claimed'));
  FakeSocket.last.says(handoffFrame(3, 'claimed', 'h1', 'phone_quiet'));
  d.api.created = { ...view, handoff_id: 'h2' };
  await d.run.newCode();
  assert.deepEqual(d.api.calls, ['cancel h1', 'create']);
  assert.equal(d.at('waiting').link.handoff_id, 'h2');
});

test('the number is confirmed to the server, and the phone goes on', async () => {
  const d = await waitingDesk();
  FakeSocket.last.says(handoffFrame(2, 'claimed'));
  FakeSocket.last.says(handoffFrame(3, 'confirming'));
  d.api.confirmed = claimedView('capturing');
  await d.run.confirm();
  assert.deepEqual(d.api.calls, ['confirm 42']);
  assert.equal(d.name(), 'capturing');
});

test('a confirmation without an answer is told again', async () => {
  const d = await waitingDesk();
  FakeSocket.last.says(handoffFrame(2, 'confirming'));
  d.api.confirmed = Problem.network();
  const confirmed = d.run.confirm();
  await settled();
  d.api.confirmed = claimedView('capturing');
  await d.passes(1_000);
  await confirmed;
  assert.equal(d.name(), 'capturing');
});

test('a confirmation that is refused shows how things are', async () => {
  const d = await waitingDesk();
  FakeSocket.last.says(handoffFrame(2, 'confirming'));
  d.api.confirmed = new Problem('handoff_not_confirming', 409, 'over');
  d.api.view = claimedView('cancelled', { reason: 'phone' });
  await d.run.confirm();
  assert.equal(d.at('ended').reason, 'phone');
});

test('the wrong phone is sent away, and a new code is there at once', async () => {
  const d = await waitingDesk();
  FakeSocket.last.says(handoffFrame(2, 'confirming'));
  d.api.created = { ...view, handoff_id: 'h2' };
  await d.run.deny();
  assert.deepEqual(d.api.calls, ['deny h1', 'create']);
  assert.equal(d.at('waiting').link.handoff_id, 'h2');
});

test('without events it asks every three seconds', async () => {
  const d = desk();
  await d.run.begin({});
  d.api.current = claimedView('claimed');
  d.api.view = claimedView('completed', { card_id: 'c1' });
  FakeSocket.last.breaks();
  await d.passes(3_000);
  assert.equal(d.name(), 'connected');
  await d.passes(3_000);
  assert.deepEqual(d.delivered, [card]);
});

test('a page that reaches nobody says so, and that it is back', async () => {
  const d = await waitingDesk();
  FakeSocket.last.says(handoffFrame(2, 'claimed'));
  d.api.view = Problem.network();
  d.http.trouble = () => Promise.reject(Problem.network());
  FakeSocket.last.breaks();
  await d.passes(3_000);
  assert.ok(!d.at('connected').offline);
  FakeSocket.last.breaks();
  await d.passes(3_000);
  assert.ok(d.at('connected').offline);
  d.api.view = claimedView('claimed');
  await d.run.retry();
  assert.ok(!d.at('connected').offline);
});

test('a result that cannot be fetched yet is asked for again', async () => {
  const d = await waitingDesk();
  d.api.result = Problem.network();
  FakeSocket.last.says(cardFrame(2, 'completed'));
  await settled();
  assert.equal(d.name(), 'fetching');
  d.api.result = card;
  await d.passes(1_000);
  assert.deepEqual(d.delivered, [card]);
});

test('a result that arrives after the handoff was given up is not delivered', async () => {
  const d = await waitingDesk();
  let answer = (_card: typeof card) => {};
  d.api.result = () => new Promise((resolve) => (answer = resolve));
  FakeSocket.last.says(cardFrame(2, 'completed'));
  await settled();
  d.api.created = { ...view, handoff_id: 'h2' };
  await d.run.newCode();
  answer(card);
  await settled();
  assert.deepEqual(d.delivered, []);
  assert.equal(d.name(), 'waiting');
});

test('cancelling tells the server, also when the link had only been asked for', async () => {
  const d = desk();
  const begun = d.run.begin({});
  await d.run.cancel();
  await begun;
  await settled();
  assert.ok(d.api.calls.includes('cancel h1'));
  assert.equal(d.at('ended').reason, 'desktop');
});

test('a cancellation without network reaches the phone later', async () => {
  const d = await waitingDesk();
  d.api.ended = Problem.network();
  const cancelled = d.run.cancel();
  d.run.reset();
  await settled();
  d.api.ended = view;
  await d.passes(1_000);
  await cancelled;
  assert.equal(d.api.count('cancel h1'), 2);
});

test('an answer to an earlier wish does not replace what came after it', async () => {
  const d = desk();
  let answer = (_view: HandoffView) => {};
  d.api.created = () => new Promise((resolve) => (answer = resolve));
  const first = d.run.begin({});
  await d.run.cancel();
  d.api.created = { ...view, handoff_id: 'h2' };
  await d.run.begin({});
  answer(view);
  await first;
  await settled();
  assert.equal(d.at('waiting').link.handoff_id, 'h2');
  assert.ok(d.api.calls.includes('cancel h1'));
});

test('the code is typed in at the link’s own server, as people write it', async () => {
  const d = await waitingDesk();
  const at = (link: string) => d.run.codePage({ ...view, link });
  assert.equal(at('https://scan.example/?token=t1'), 'scan.example');
  assert.equal(at('https://scan.example/cards/?token=t1'), 'scan.example/cards');
  assert.equal(at('https://scan.example:8443/?token=t1'), 'https://scan.example:8443');
});

test('a clock that is off in a way that nobody knows of makes no frenzy of renewals', async () => {
  const d = desk();
  const past = { expires_at: new Date(d.clock.now() - 3_600_000).toISOString(), code_expires_at: new Date(d.clock.now() - 3_600_000).toISOString() };
  let turn = 0;
  const next = async () => ({ ...view, ...past, link: `https://desk.example/?token=${(turn += 1)}`, code: `BCDFGHJ${turn}` });
  d.api.created = d.api.renewed = d.api.spoken = next;
  await d.run.begin({});
  await d.connects();
  for (let second = 0; second < 60; second++) await d.passes(1_000);
  assert.ok(d.api.count('renew') <= 3, `${d.api.count('renew')} renewals`);
  assert.ok(d.api.count('code') <= 3, `${d.api.count('code')} codes`);
});

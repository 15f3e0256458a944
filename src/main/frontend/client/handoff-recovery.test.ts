import assert from 'node:assert/strict';
import { test } from 'node:test';
import { desk, waitingDesk } from '../tests/fake-desk';
import { FakeSocket, settled } from '../tests/fakes';
import { card, cardFrame, claimedView, handoffFrame, jwt, view } from '../tests/samples';
import { HandoffMemory } from './handoff-memory';
import { Problem } from './problem';
import type { HandoffView } from './wire';

/** The page is reloaded, after the phone has done what the frames say. */
async function reloaded(...frames: ReturnType<typeof handoffFrame>[]) {
  const before = await waitingDesk();
  frames.forEach((frame) => FakeSocket.last.says(frame));
  before.run.dispose();
  return desk(before.storage);
}

test('a reloaded page shows the same code, and resumes after the last number', async () => {
  const d = await reloaded();
  d.api.view = claimedView('waiting');
  assert.ok(await d.run.reattach({}));
  assert.deepEqual(d.at('waiting').link, view);
  FakeSocket.last.accept();
  assert.deepEqual(FakeSocket.last.requests, [{ action: 'resume', after: 1 }]);
});

test('the link is forgotten as soon as a phone has it; number, handoff and token are kept', async () => {
  const d = await waitingDesk();
  FakeSocket.last.says(handoffFrame(2, 'claimed'));
  const kept = new HandoffMemory(d.storage).load();
  assert.deepEqual(kept, { view: claimedView('waiting'), seq: 2, token: 'jwt' });
});

for (const [state, name] of [
  ['opened', 'opened'],
  ['claimed', 'connected'],
  ['confirming', 'confirming'],
  ['capturing', 'capturing'],
  ['reading', 'reading'],
] as const) {
  test(`a page reloaded while the handoff is ${state} goes on there`, async () => {
    const d = await reloaded(handoffFrame(2, state));
    d.api.view = claimedView(state);
    assert.ok(await d.run.reattach({}));
    assert.equal(d.name(), name);
  });
}

test('a page reloaded after the phone was done still delivers, once', async () => {
  const d = await reloaded(handoffFrame(2, 'claimed'));
  d.api.view = claimedView('completed', { card_id: 'c1' });
  await d.run.reattach({});
  await d.connects();
  FakeSocket.last.says(cardFrame(3, 'completed'));
  await settled();
  assert.deepEqual(d.delivered, [card]);
  const again = desk(d.storage);
  assert.equal(await again.run.reattach({}), false);
  await settled();
  assert.deepEqual(again.delivered, []);
});

test('a page reloaded after the phone was cancelled says so', async () => {
  const d = await reloaded(handoffFrame(2, 'claimed'));
  d.api.view = claimedView('cancelled', { reason: 'phone' });
  assert.ok(await d.run.reattach({}));
  assert.equal(d.at('ended').reason, 'phone');
  assert.equal(d.storage.values.size, 0);
});

test('a page reloaded without network shows what it knows, and goes on when it is back', async () => {
  const d = await reloaded(handoffFrame(2, 'capturing'));
  d.api.view = Problem.network();
  assert.ok(await d.run.reattach({}));
  assert.equal(d.name(), 'connected');
  d.api.view = claimedView('capturing');
  d.wakeUp();
  await settled();
  assert.equal(d.name(), 'capturing');
});

test('a reloaded page knows that the phone is quiet', async () => {
  const d = await reloaded(handoffFrame(2, 'capturing'));
  d.api.view = claimedView('capturing', { phone_quiet: true });
  await d.run.reattach({});
  assert.ok(d.at('capturing').quiet);
});

test('nothing to re-attach to: nothing happens', async () => {
  const d = desk();
  assert.equal(await d.run.reattach({}), false);
  assert.equal(d.name(), 'idle');
});

test('a remembered handoff that the server no longer knows is dropped', async () => {
  const d = await reloaded();
  d.api.view = new Problem('not_found', 404, 'unknown');
  assert.equal(await d.run.reattach({}), false);
  assert.equal(d.name(), 'idle');
  assert.equal(d.storage.values.size, 0);
});

test('another tab takes up a handoff that a phone has claimed, and gets its result too', async () => {
  const d = desk();
  d.api.current = claimedView('capturing', { seq: 7 });
  assert.ok(await d.run.reattach({}));
  assert.equal(d.name(), 'capturing');
  await d.connects();
  assert.deepEqual(FakeSocket.last.requests, [{ action: 'resume', after: 7 }]);
  FakeSocket.last.says(cardFrame(8, 'completed'));
  await settled();
  assert.deepEqual(d.delivered, [card]);
});

test('another tab shows the same link, with a spoken code of its own', async () => {
  const d = desk();
  const { code: _code, code_expires_at: _expires, ...known } = view;
  d.api.current = known;
  d.api.spoken = { ...view, code: 'ZXWVTSRQ' };
  assert.ok(await d.run.reattach({}));
  await d.passes(0);
  assert.deepEqual(d.at('waiting').link, { ...view, code: 'ZXWVTSRQ' });
});

test('a link that another tab has renewed is shown here too when the page is looked at', async () => {
  const d = await waitingDesk();
  d.api.current = { ...view, link: 'https://desk.example/?token=t2', expires_at: new Date(2_000_000).toISOString() };
  d.wakeUp();
  await settled();
  assert.equal(d.at('waiting').link.link, 'https://desk.example/?token=t2');
});

test('nobody waits long to hear of another tab, nor is disturbed by it later', async () => {
  const d = desk();
  let answer = (_view: HandoffView) => {};
  d.api.current = () => new Promise((resolve) => (answer = resolve));
  const looked = d.run.reattach({});
  await d.passes(5_000);
  assert.equal(await looked, false);
  answer(claimedView('capturing'));
  await settled();
  assert.equal(d.name(), 'idle');
});

test('what the person begins meanwhile wins over what another tab has begun', async () => {
  const d = desk();
  let answer = (_view: HandoffView) => {};
  d.api.current = () => new Promise((resolve) => (answer = resolve));
  const looked = d.run.reattach({});
  await d.run.begin({});
  answer(claimedView('capturing', { handoff_id: 'h9' }));
  await looked;
  assert.equal(d.at('waiting').link.handoff_id, 'h1');
});

test('a session that is over is told, and its handoff kept for a new token', async () => {
  const d = await waitingDesk();
  FakeSocket.last.says(handoffFrame(2, 'claimed'));
  const over = new Problem('session_over', 401, 'over');
  d.api.view = over;
  d.http.trouble = () => Promise.reject(over);
  FakeSocket.last.breaks();
  await d.passes(500);
  FakeSocket.last.breaks();
  await settled();
  assert.equal(d.at('failed').problem, over);
  d.api.view = claimedView('capturing');
  assert.ok(await d.run.reattach({}));
  assert.equal(d.name(), 'capturing');
});

test('a laptop that slept over the end of its token goes on with a new one', async () => {
  const d = await waitingDesk();
  FakeSocket.last.says(handoffFrame(2, 'claimed'));
  FakeSocket.last.breaks();
  d.http.trouble = async () => void (d.http.held = 'new');
  d.wakeUp();
  FakeSocket.last.breaks();
  await settled();
  assert.deepEqual(FakeSocket.last.protocols, ['handoff.v1', 'bearer.new']);
  await d.connects();
  FakeSocket.last.says(cardFrame(3, 'completed'));
  await settled();
  assert.deepEqual(d.delivered, [card]);
});

test('the next patient at the same desk is heard, though their session counts from one again', async () => {
  const d = await waitingDesk();
  d.http.held = jwt('s1');
  for (const seq of [2, 3, 4]) FakeSocket.last.says(handoffFrame(seq, 'claimed'));
  FakeSocket.last.says(cardFrame(5, 'completed'));
  FakeSocket.last.pong();
  await settled();
  assert.equal(d.delivered.length, 1);

  d.http.held = jwt('s2');
  d.api.created = { ...view, handoff_id: 'h2', session_id: 's2', link: 'https://desk.example/?token=t2' };
  await d.run.begin({});
  await d.connects();
  assert.deepEqual(FakeSocket.last.requests, [{ action: 'resume', after: 1 }]);
  const second = { session_id: 's2', handoff_id: 'h2' };
  FakeSocket.last.says({ ...cardFrame(2, 'completed', 'c2'), ...second, event_id: 'second' });
  await settled();
  assert.equal(d.delivered.length, 2);
});

const renewedView: HandoffView = {
  ...claimedView('waiting'),
  link: 'https://desk.example/?token=t2',
  qr_svg: view.qr_svg!,
  expires_at: new Date(2_000_000).toISOString(),
};

test('a page reloaded while its link was being renewed shows the new one, and not the old one’s spoken code', async () => {
  const d = await reloaded();
  d.api.current = renewedView;
  d.api.view = { ...claimedView('waiting'), expires_at: renewedView.expires_at };
  await d.run.reattach({});
  assert.deepEqual(d.at('waiting').link, renewedView);
});

test('a link that another tab has renewed is shown here at once', async () => {
  const d = await waitingDesk();
  d.api.current = renewedView;
  FakeSocket.last.says(handoffFrame(2, 'waiting', 'h1', 'renewed'));
  await settled();
  assert.equal(d.at('waiting').link.link, renewedView.link);
});

test('of two tabs that would renew the same link the second takes the first one’s', async () => {
  const d = await waitingDesk();
  d.api.current = renewedView;
  await d.passes(556_000);
  assert.equal(d.api.count('renew'), 0);
  assert.equal(d.at('waiting').link.link, renewedView.link);
});

test('news of this page’s own renewal makes it ask for nothing', async () => {
  const d = await waitingDesk();
  let answer = (_view: HandoffView) => {};
  d.api.renewed = () => new Promise((resolve) => (answer = resolve));
  await d.passes(556_000);
  const asked = d.api.count('current');
  FakeSocket.last.says(handoffFrame(2, 'waiting', 'h1', 'renewed'));
  await settled();
  assert.equal(d.api.count('current'), asked);
  answer({ ...renewedView, code: 'ZXWVTSRQ' });
  await settled();
  assert.equal(d.at('waiting').link.code, 'ZXWVTSRQ');
});

test('what the person before has left in the tab is not shown to the next, with or without network', async () => {
  const d = await reloaded(handoffFrame(2, 'capturing'));
  d.http.held = jwt('s2');
  d.api.view = Problem.network();
  assert.equal(await d.run.reattach({}), false);
  assert.equal(d.name(), 'idle');
  assert.equal(d.storage.values.size, 0);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FakeClock, FakeHttp, FakeSocket, FakeStorage, settled } from '../tests/fakes';
import { card, cardFrame, handoffFrame, view } from '../tests/samples';
import type { DeskApi } from './desk-api';
import { HandoffMemory } from './handoff-memory';
import { HandoffRun } from './handoff-run';
import { Live } from './live';
import { Problem } from './problem';
import type { Card, HandoffView } from './wire';

/** A server that answers as told, and the calls it got. */
class FakeDesk {
  calls: string[] = [];
  current: HandoffView = view;
  renewed: HandoffView | Problem = view;
  result: Card | Problem = card;

  createHandoff = () => this.answer('create', this.current);
  handoff = () => this.answer('get', this.current);
  renewHandoff = () => this.answer('renew', this.renewed);
  cancelHandoff = () => this.answer('cancel', { ...this.current, state: 'cancelled' as const });
  card = () => this.answer('card', this.result);

  private async answer<T>(call: string, value: T | Problem): Promise<T> {
    this.calls.push(call);
    if (value instanceof Problem) throw value;
    return value;
  }
}

function desk(storage = new FakeStorage(), api = new FakeDesk()) {
  const clock = new FakeClock();
  const delivered: Card[] = [];
  const live = new Live({
    http: new FakeHttp(),
    clock,
    wake: () => () => {},
    WebSocket: FakeSocket as unknown as new (url: string, protocols: string[]) => WebSocket,
  });
  const run = new HandoffRun({
    api: api as unknown as DeskApi,
    live,
    memory: new HandoffMemory(storage),
    deliver: (one) => delivered.push(one),
    serverNow: () => clock.now(),
    clock,
    wake: () => () => {},
  });
  return { api, clock, delivered, live, run, storage, name: () => run.store.state.name };
}

async function waiting(d = desk()) {
  await d.run.begin({});
  FakeSocket.last.accept();
  FakeSocket.last.pong();
  await settled();
  return d;
}

test('a card completed on the phone is delivered once, however often it is announced', async () => {
  const d = await waiting();
  FakeSocket.last.says(handoffFrame(2, 'claimed'));
  FakeSocket.last.says(cardFrame(3, 'pending'));
  FakeSocket.last.says(cardFrame(4, 'completed'));
  FakeSocket.last.says(handoffFrame(5, 'completed'));
  FakeSocket.last.says(cardFrame(4, 'completed'));
  await settled();
  assert.deepEqual(d.delivered, [card]);
  assert.equal(d.name(), 'done');
  assert.equal(d.storage.values.size, 0);
});

test('events of another handoff of the same session are left alone', async () => {
  const d = await waiting();
  FakeSocket.last.says(handoffFrame(2, 'cancelled', 'h0'));
  assert.equal(d.name(), 'waiting');
});

test('a reloaded page shows the same code, and resumes after the last number', async () => {
  const before = await waiting();
  before.run.dispose();
  const { link: _link, qr_svg: _qr, ...known } = view;
  const after = desk(before.storage);
  after.api.current = known;
  assert.ok(await after.run.reattach({}));
  const { state } = after.run.store;
  assert.ok(state.name === 'waiting' && state.link.qr_svg === view.qr_svg);
  FakeSocket.last.accept();
  assert.deepEqual(FakeSocket.last.requests, [{ action: 'resume', after: 1 }]);
});

test('the link is forgotten as soon as a phone has it', async () => {
  const d = await waiting();
  FakeSocket.last.says(handoffFrame(2, 'claimed'));
  assert.ok(!JSON.stringify([...d.storage.values]).includes('token=t1'));
});

test('a page reloaded after the phone was done still delivers', async () => {
  const before = await waiting();
  FakeSocket.last.says(handoffFrame(2, 'claimed'));
  before.run.dispose();
  const after = desk(before.storage);
  after.api.current = { ...view, state: 'completed', card_id: 'c1' };
  await after.run.reattach({});
  await settled();
  assert.deepEqual(after.delivered, [card]);
});

test('nothing to re-attach to: nothing happens', async () => {
  const d = desk();
  assert.equal(await d.run.reattach({}), false);
  assert.equal(d.name(), 'idle');
});

test('a remembered handoff that the server no longer knows is dropped', async () => {
  const before = await waiting();
  before.run.dispose();
  const after = desk(before.storage);
  after.api.handoff = async () => Promise.reject(new Problem('not_found', 404, 'unknown'));
  assert.equal(await after.run.reattach({}), false);
  assert.equal(after.name(), 'idle');
  assert.equal(before.storage.values.size, 0);
});

test('the code is renewed before it runs out', async () => {
  const d = await waiting();
  d.api.renewed = { ...view, link: 'https://desk.example/?token=t2', expires_at: new Date(3_000_000).toISOString() };
  d.clock.pass(554_000);
  assert.ok(!d.api.calls.includes('renew'));
  d.clock.pass(2_000);
  await settled();
  const { state } = d.run.store;
  assert.ok(state.name === 'waiting' && state.link.link === 'https://desk.example/?token=t2');
});

test('a renewal refused because a phone has just claimed the link follows that phone', async () => {
  const d = await waiting();
  d.api.renewed = new Problem('wrong_state', 409, 'claimed');
  d.api.current = { ...view, state: 'claimed' };
  await d.run.renew();
  assert.equal(d.name(), 'connected');
  assert.equal(d.api.calls.filter((call) => call === 'create').length, 1);
});

test('a code that ran out while the laptop slept is replaced by a new handoff', async () => {
  const d = await waiting();
  d.api.renewed = new Problem('wrong_state', 409, 'expired');
  d.api.handoff = async () => ({ ...view, state: 'expired' });
  d.api.current = { ...view, handoff_id: 'h2' };
  await d.run.renew();
  const { state } = d.run.store;
  assert.ok(state.name === 'waiting' && state.link.handoff_id === 'h2');
});

test('without a socket it asks every three seconds', async () => {
  const d = desk();
  await d.run.begin({});
  d.api.current = { ...view, state: 'completed', card_id: 'c1' };
  FakeSocket.last.breaks();
  d.clock.pass(3_000);
  await settled();
  assert.deepEqual(d.delivered, [card]);
});

test('a result that cannot be fetched yet is asked for again', async () => {
  const d = await waiting();
  d.api.result = Problem.network();
  FakeSocket.last.says(cardFrame(2, 'completed'));
  await settled();
  assert.equal(d.name(), 'fetching');
  d.api.result = card;
  d.clock.pass(1_000);
  await settled();
  assert.deepEqual(d.delivered, [card]);
});

test('cancelling tells the server, also when the link had only been asked for', async () => {
  const d = desk();
  const begun = d.run.begin({});
  await d.run.cancel();
  await begun;
  await settled();
  assert.ok(d.api.calls.includes('cancel'));
  assert.equal(d.name(), 'ended');
});

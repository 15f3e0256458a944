import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FakeClock, settled } from '../tests/fakes';
import type { CardsApi, Picture } from './cards-api';
import type { Draft } from './drafts';
import type { Live } from './live';
import { Problem } from './problem';
import { ScanRun } from './scan-run';
import type { Backside, CardPhase } from './wire';

const front: Picture = { blob: new Blob(['front']), capture: 'manual' };
const back: Picture = { blob: new Blob(['back']), capture: 'manual' };

/** A scan whose server is the test's: what it is asked, how far its card is, and what an upload meets. */
function scanning(backside: Backside, draft?: Draft) {
  const clock = new FakeClock();
  const asked: string[] = [];
  const server = { card: 'pending' as CardPhase, trouble: undefined as Problem | undefined };
  const meets = () => (server.trouble ? Promise.reject(server.trouble) : Promise.resolve());
  const api = {
    createCard: async () => {
      asked.push('create');
      await meets();
      return { card_id: 'c1' };
    },
    upload: async (card: string, side: string) => {
      asked.push(`${side} of ${card}`);
      await meets();
    },
    card: async (id: string) => {
      asked.push(`how is ${id}`);
      await meets();
      return { card_id: id, state: server.card };
    },
  };
  const live = { status: 'open', onFrame: () => () => {}, onStatus: () => () => {}, start: () => {}, follow: () => {} };
  const kept: (Draft | undefined)[] = [];
  const run = new ScanRun({
    api: api as unknown as CardsApi,
    live: live as unknown as Live,
    backside,
    draft,
    keep: (next) => kept.push(next),
    clock,
    wake: () => () => {},
  });
  const take = (picture: Picture) => {
    run.store.send({ type: 'taken', picture });
    run.store.send({ type: 'use' });
  };
  const card = (state: CardPhase) => run.store.send({ type: 'card', cardId: 'c1', state });
  return { run, clock, asked, server, kept, take, card, state: () => run.store.state };
}

test('front, then back, and nothing is kept once all has been sent and read', async () => {
  const { asked, kept, take, card, state } = scanning('required');
  take(front);
  await settled();
  card('backside_processing');
  take(back);
  await settled();
  assert.deepEqual(asked, ['create', 'front of c1', 'back of c1']);
  assert.deepEqual(kept[kept.length - 1], { step: 'checking', side: 'back', backside: 'required', card: 'c1' });
  card('completed');
  assert.equal(state().name, 'done');
  assert.equal(kept[kept.length - 1], undefined);
});

test('a picture without a network is kept and sent again, to the same card', async () => {
  const { asked, server, kept, take, clock, state } = scanning('disabled');
  server.trouble = Problem.network();
  take(front);
  await settled();
  assert.equal(state().name, 'stalled');
  assert.deepEqual(kept[kept.length - 1], { step: 'stalled', side: 'front', backside: 'disabled', front });
  server.trouble = undefined;
  clock.pass(5_000);
  await settled();
  assert.equal(state().name, 'checking');
  assert.deepEqual(asked, ['create', 'create', 'front of c1']);
});

test('a picture that is refused is not sent again', async () => {
  const { server, asked, take, clock, state } = scanning('disabled');
  server.trouble = new Problem('too_large', 413, 'too large');
  take(front);
  await settled();
  assert.equal(state().name, 'refused');
  clock.pass(60_000);
  await settled();
  assert.deepEqual(asked, ['create']);
});

test('a reload in the middle of sending goes on with the same card and picture', async () => {
  const { asked, state } = scanning('disabled', { step: 'stalled', side: 'front', backside: 'disabled', card: 'c1', front });
  await settled();
  assert.deepEqual(asked, ['how is c1', 'front of c1']);
  assert.equal(state().name, 'checking');
});

test('a picture that reached the server in the reload’s last moment is not sent again', async () => {
  const { run, server, asked, state } = scanning('required', { step: 'aiming', side: 'back', backside: 'required', card: 'c1' });
  server.card = 'backside_processing';
  await settled();
  assert.ok(run.store.state.name === 'aiming' && run.store.state.side === 'back');
  assert.deepEqual(asked, ['how is c1']);
  const late = scanning('required', { step: 'stalled', side: 'front', backside: 'required', card: 'c1', front });
  late.server.card = 'backside_processing';
  await settled();
  assert.ok(state().name === 'aiming');
  assert.deepEqual(late.asked, ['how is c1']);
  assert.deepEqual(late.state(), { name: 'aiming', side: 'back', backside: 'required', front });
});

test('a reload while the card is read finds it read', async () => {
  const { server, state, asked } = scanning('disabled', { step: 'checking', side: 'front', backside: 'disabled', card: 'c1' });
  server.card = 'completed';
  await settled();
  assert.equal(state().name, 'done');
  assert.deepEqual(asked, ['how is c1']);
});

test('an optional back that was still to be decided keeps its front over a reload, and both go in order', async () => {
  const { asked, take, card, state } = scanning('optional', { step: 'aiming', side: 'back', backside: 'optional', front });
  take(back);
  await settled();
  assert.equal(state().name, 'checking');
  card('backside_processing');
  await settled();
  assert.deepEqual(asked, ['create', 'front of c1', 'back of c1']);
});

test('a front that is lost late does not stall the back that is on its way', async () => {
  const { run, server, take, card, state } = scanning('required');
  let lose = () => {};
  const api = (run as unknown as { options: { api: { upload: unknown } } }).options.api;
  const upload = api.upload;
  api.upload = () => new Promise((_resolve, reject) => (lose = () => reject(Problem.network())));
  take(front);
  await settled();
  card('backside_processing');
  api.upload = () => new Promise(() => {});
  take(back);
  await settled();
  assert.deepEqual([state().name, (state() as { side?: string }).side], ['sending', 'back']);
  lose();
  await settled();
  assert.deepEqual([state().name, (state() as { side?: string }).side], ['sending', 'back']);
  api.upload = upload;
  assert.equal(server.trouble, undefined);
});

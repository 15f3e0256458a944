import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FakeClock, FakeStorage, settled } from '../tests/fakes';
import type { Stay, StayOptions } from './stay';
import type { VisitMemory } from './visit-memory';
import { VisitRun } from './visit-run';

interface Call {
  path: string;
  body: Record<string, unknown>;
  headers: Record<string, string>;
}

const claim = { Token: 'jwt-1', handoff_id: 'h1', state: 'claimed', expires_at: '2026-01-01T00:10:00Z', backside: 'required' };

/** A page and a server that answers each path with what the test has put there; nothing there: no network. */
function visiting(memory: VisitMemory, isComputer = false, storage = new FakeStorage()) {
  const calls: Call[] = [];
  const answers: Record<string, [number, unknown] | undefined> = {};
  globalThis.fetch = async (url, init) => {
    const path = String(url).replace('http://desk.example/v1', '');
    const body = init?.body ? (JSON.parse(String(init.body)) as Record<string, unknown>) : {};
    calls.push({ path, body, headers: { ...(init?.headers as Record<string, string>) } });
    const answer = answers[path];
    if (!answer) throw new TypeError('failed to fetch');
    return new Response(answer[1] === undefined ? null : JSON.stringify(answer[1]), { status: answer[0] });
  };
  const clock = new FakeClock();
  const stays: Omit<StayOptions, 'drafts'>[] = [];
  const stay = { finished: 0, ended: 0 };
  let remembered = memory;
  const run = new VisitRun({
    apiBase: 'http://desk.example/v1',
    memory,
    hints: { company_name: 'From the link' },
    storage: storage as unknown as Storage,
    isComputer,
    remember: (next) => (remembered = next),
    stay: async (options) => {
      stays.push(options);
      return { finish: () => (stay.finished += 1), end: () => (stay.ended += 1) } as unknown as Stay;
    },
    clock,
    wake: () => () => {},
  });
  const paths = () => calls.map(({ path }) => path);
  const refuse = (path: string, type: string, code: number) => (answers[path] = [code, { type, code, message: type }]);
  return { run, storage, calls, answers, refuse, paths, stays, stay, clock, memory: () => remembered, state: () => run.store.state };
}

const opened = '/handoffs/opened';
const claims = '/handoffs/claim';
const cancel = '/handoffs/h1/cancel';

test('opening a link asks who it is from and spends nothing', async () => {
  const { run, answers, paths, calls, state } = visiting({ token: 't1' });
  answers[opened] = [200, { company_name: 'A&B Health', locale: null }];
  run.open();
  await settled();
  assert.deepEqual(paths(), [opened]);
  assert.deepEqual(calls[0]!.body, { token: 't1' });
  assert.deepEqual(state(), { name: 'welcome', info: { company_name: 'A&B Health' } });
});

test('the link’s own words count where the server has none', async () => {
  const { run, answers, state } = visiting({ token: 't1' });
  answers[opened] = [200, { company_name: null }];
  run.open();
  await settled();
  assert.deepEqual(state(), { name: 'welcome', info: { company_name: 'From the link' } });
});

test('start claims, remembers it, and begins the scan with what the server asks for', async () => {
  const { run, answers, stays, memory, state } = visiting({ token: 't1' });
  answers[opened] = [200, {}];
  answers[claims] = [200, claim];
  run.open();
  await settled();
  run.store.send({ type: 'start' });
  await settled();
  assert.equal(state().name, 'scanning');
  assert.equal(stays[0]!.backside, 'required');
  assert.deepEqual(memory(), { token: 't1', claimed: true });
});

test('a reloaded page claims again as the same device', async () => {
  const { run, answers, calls, state } = visiting({ token: 't1', claimed: true });
  answers[claims] = [200, { ...claim, state: 'confirming', confirm_number: '42' }];
  run.open();
  await settled();
  assert.equal(state().name, 'confirming');
  assert.equal(calls[0]!.path, claims);
  assert.equal(calls[0]!.headers['X-Handoff-Device']?.length, 32);
});

test('a typed code claims, and is remembered in place of a link once it has', async () => {
  const { run, answers, refuse, calls, memory, state } = visiting({});
  run.open();
  assert.equal(state().name, 'typing');
  refuse(claims, 'code_unknown', 404);
  run.store.send({ type: 'code', code: 'BCDFGHJK' });
  await settled();
  assert.deepEqual(state(), { name: 'typing', trouble: 'unknown' });
  assert.deepEqual(memory(), {});
  answers[claims] = [200, { ...claim, state: 'confirming', confirm_number: '42' }];
  run.store.send({ type: 'code', code: 'BCDFGHJL' });
  await settled();
  assert.equal(state().name, 'confirming');
  assert.deepEqual(calls[1]!.body, { code: 'BCDFGHJL' });
  assert.deepEqual(memory(), { code: 'BCDFGHJL', claimed: true });
});

test('a token that ran out midway is renewed by claiming again', async () => {
  const { run, answers, refuse, stays, calls, paths } = visiting({ token: 't1', claimed: true });
  answers[claims] = [200, claim];
  run.open();
  await settled();
  refuse('/cards', 'unauthorized', 403);
  answers[claims] = [200, { ...claim, Token: 'jwt-2' }];
  await stays[0]!.api.createCard('required').catch(() => undefined);
  assert.deepEqual(paths(), [claims, '/cards', claims, '/cards']);
  assert.deepEqual([calls[1], calls[3]].map((call) => call!.headers.Authorization), ['Bearer jwt-1', 'Bearer jwt-2']);
  assert.equal(calls[0]!.headers['X-Handoff-Device'], calls[2]!.headers['X-Handoff-Device']);
});

test('a cancel without a network ends the scan at once and is said when there is one, also after a reload', async () => {
  const before = visiting({ token: 't1', claimed: true });
  before.answers[claims] = [200, claim];
  before.run.open();
  await settled();
  before.answers[claims] = undefined;
  before.run.cancel();
  await settled();
  assert.deepEqual(before.state(), { name: 'closed', reason: 'stopped' });
  assert.equal(before.stay.ended, 1);
  assert.equal(before.memory().stopping, true);

  const after = visiting(before.memory());
  after.run.open();
  await settled();
  assert.deepEqual(after.state(), { name: 'closed', reason: 'stopped' });
  after.answers[claims] = [200, claim];
  after.answers[cancel] = [200, {}];
  after.clock.pass(500);
  await settled();
  assert.equal(after.paths().pop(), cancel);
  assert.equal(after.memory().stopping, false);
});

test('a computer asks for a code to show, and notices when a phone has taken the link', async () => {
  const { run, answers, refuse, calls, paths, clock, state } = visiting({ token: 't1' }, true);
  answers[opened] = [200, { qr_svg: '<svg/>' }];
  run.open();
  await settled();
  assert.equal(state().name, 'elsewhere');
  assert.deepEqual(calls[0]!.body, { token: 't1', qr: true });
  clock.pass(4_000);
  await settled();
  assert.deepEqual(calls[1]!.body, { token: 't1' });
  refuse(opened, 'link_used', 410);
  clock.pass(4_000);
  await settled();
  assert.deepEqual(state(), { name: 'closed', reason: 'moved' });
  clock.pass(60_000);
  assert.equal(paths().length, 3);
});

test('a computer that scans by itself looks no more', async () => {
  const { run, answers, paths, clock, state } = visiting({ token: 't1' }, true);
  answers[opened] = [200, { qr_svg: '<svg/>' }];
  answers[claims] = [200, claim];
  run.open();
  await settled();
  run.store.send({ type: 'start' });
  await settled();
  clock.pass(60_000);
  assert.equal(state().name, 'scanning');
  assert.deepEqual(paths(), [opened, claims]);
});

test('it’s not me ends the handoff, if need be when the network is back', async () => {
  const { run, answers, state } = visiting({ token: 't1' });
  answers[opened] = [200, {}];
  run.open();
  await settled();
  run.store.send({ type: 'decline' });
  await settled();
  assert.equal(state().name, 'offline');
  answers['/handoffs/reject'] = [204, undefined];
  run.store.send({ type: 'retry' });
  await settled();
  assert.equal(state().name, 'declined');
});

test('done is remembered without the link', async () => {
  const { run, answers, stay, memory } = visiting({ token: 't1', claimed: true });
  answers[claims] = [200, claim];
  run.open();
  await settled();
  run.store.send({ type: 'finished' });
  assert.equal(stay.finished, 1);
  assert.deepEqual(memory(), { done: true });
});

test('a phone that has done it already, and opens the link again, is told that all is done', async () => {
  const first = visiting({ token: 't1' });
  first.answers[opened] = [200, {}];
  first.answers[claims] = [200, claim];
  first.run.open();
  await settled();
  first.run.store.send({ type: 'start' });
  await settled();

  const again = visiting({ token: 't1' }, false, first.storage);
  again.refuse(opened, 'link_used', 410);
  again.run.open();
  await settled();
  assert.deepEqual(again.state(), { name: 'done' });

  const other = visiting({ token: 't1' });
  other.refuse(opened, 'link_used', 410);
  other.run.open();
  await settled();
  assert.deepEqual(other.state(), { name: 'closed', reason: 'used' });
});

test('a cancel that is heard late ends the handoff it was meant for, not the one that came after it', async () => {
  const { run, answers, calls, memory, state, clock } = visiting({ token: 't1', claimed: true });
  answers[claims] = [200, claim];
  run.open();
  await settled();
  answers[claims] = undefined;
  run.cancel();
  await settled();
  run.store.send({ type: 'enter' });
  answers[claims] = [200, { ...claim, Token: 'jwt-2', handoff_id: 'h2' }];
  run.store.send({ type: 'code', code: 'BCDFGHJK' });
  await settled();
  assert.equal(state().name, 'scanning');
  answers[claims] = [200, claim];
  answers[cancel] = [200, {}];
  clock.pass(60_000);
  await settled();
  const late = calls.slice(-2);
  assert.deepEqual(late.map(({ path }) => path), [claims, cancel]);
  assert.deepEqual(late[0]!.body, { token: 't1' });
  assert.deepEqual(memory(), { code: 'BCDFGHJK', claimed: true });
  assert.equal(state().name, 'scanning');
});

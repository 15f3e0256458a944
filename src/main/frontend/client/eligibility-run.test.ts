import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FakeClock, settled } from '../tests/fakes';
import type { Eligibility, EligibilityRequest } from './eligibility';
import { EligibilityRun } from './eligibility-run';
import type { EligibilityFrame, Frame } from './frames';
import type { Live } from './live';
import { Problem } from './problem';

const request: EligibilityRequest = {
  provider: { npi: '1234567893', organization_name: 'Riverbend Clinic' },
  subscriber: { first_name: 'Rosalind', last_name: 'Okafor', date_of_birth: '19800101' },
};
const processing: Eligibility = { eligibility_id: 'e1', card_id: 'c1', state: 'processing', created_at: '2026-01-01T00:00:00Z' };
const completed: Eligibility = { ...processing, state: 'completed' };

function frame(state: Eligibility['state'], id = 'e1'): EligibilityFrame {
  const created_at = '2026-01-01T00:00:00.001Z';
  return { type: 'eligibility', event_id: state, eligibility_id: id, card_id: 'c1', state, session_id: 's1', created_at };
}

function run(created: Eligibility | Problem = processing) {
  const listeners = new Set<(frame: Frame) => void>();
  const server = { created, now: processing as Eligibility | Problem, asked: [] as unknown[], followed: [] as string[] };
  const live = {
    status: 'open',
    start: () => {},
    follow: (card: string) => server.followed.push(card),
    onStatus: () => () => {},
    onFrame(listener: (frame: Frame) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const answer = async (value: Eligibility | Problem) => (value instanceof Problem ? Promise.reject(value) : value);
  const ends: unknown[] = [];
  const clock = new FakeClock();
  const one = new EligibilityRun({
    api: {
      createEligibility: (card, wanted) => {
        server.asked.push([card, wanted]);
        return answer(server.created);
      },
      eligibility: () => answer(server.now),
    },
    live: live as unknown as Live,
    clock,
    wake: () => () => {},
    succeeded: (eligibility) => ends.push(eligibility),
    failed: ({ type, message, code }) => ends.push({ type, message, code }),
  });
  const hears = async (heard: Frame) => {
    for (const listener of [...listeners]) listener(heard);
    await settled();
  };
  return { server, ends, clock, live, one, hears, begin: async () => (await one.begin('c1', request), settled()) };
}

test('the card’s eligibility is asked for, followed, fetched and handed over once', async () => {
  const r = run();
  await r.begin();
  assert.deepEqual(r.server.asked, [['c1', request]]);
  assert.deepEqual(r.server.followed, ['c1']);
  await r.hears(frame('processing'));
  assert.deepEqual(r.ends, []);
  r.server.now = completed;
  await r.hears(frame('completed'));
  await r.hears(frame('completed'));
  assert.deepEqual(r.ends, [completed]);
});

test('what the payer refuses is told in the server’s words', async () => {
  const r = run();
  await r.begin();
  r.server.now = { ...processing, state: 'error', error: { type: 'NotCovered', message: 'No such member', code: '75' } };
  await r.hears(frame('error'));
  assert.deepEqual(r.ends, [{ type: 'NotCovered', message: 'No such member', code: 422 }]);
});

test('a server without eligibility says so', async () => {
  const r = run(new Problem('not_found', 404, 'There is nothing here'));
  await r.begin();
  assert.deepEqual(r.ends, [{ type: 'not_found', message: 'There is nothing here', code: 404 }]);
});

test('a server that is away just now is asked again', async () => {
  const r = run(Problem.network());
  await r.begin();
  assert.deepEqual(r.ends, []);
  r.server.created = completed;
  r.clock.pass(1_000);
  await settled();
  assert.deepEqual(r.ends, [completed]);
});

test('without events it is asked for every few seconds', async () => {
  const r = run();
  r.live.status = 'lost';
  await r.begin();
  r.server.now = completed;
  r.clock.pass(10_000);
  await settled();
  assert.deepEqual(r.ends, [completed]);
});

test('eligibility of another card is left alone, and nothing is told after the end', async () => {
  const r = run();
  await r.begin();
  r.server.now = completed;
  await r.hears(frame('completed', 'e0'));
  assert.deepEqual(r.ends, []);
  r.one.dispose();
  await r.hears(frame('completed'));
  assert.deepEqual(r.ends, []);
});

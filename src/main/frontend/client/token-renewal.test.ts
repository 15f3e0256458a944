import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FakeClock, settled } from '../tests/fakes';
import { Problem } from './problem';
import { TokenRenewal } from './token-renewal';

function renewal(ask: (hold: (token: string) => void) => Promise<void>) {
  let token: string | undefined = 'old';
  const clock = new FakeClock();
  const renewing = new TokenRenewal(() => ask((next) => (token = next)), () => token, clock);
  const problem = () =>
    renewing.renew().then(
      () => undefined,
      (thrown: unknown) => thrown as Problem,
    );
  return { clock, problem, token: () => token };
}

test('the page’s function gives the new token', async () => {
  const { problem, token } = renewal(async (hold) => hold('new'));
  assert.equal(await problem(), undefined);
  assert.equal(token(), 'new');
});

test('a function that fails may work later: only after several failures in a row the session is over', async () => {
  const { problem } = renewal(() => Promise.reject(new TypeError('failed to fetch')));
  for (let time = 0; time < 5; time++) assert.ok((await problem())?.isPassing);
  assert.ok((await problem())?.isUnauthorized);
});

test('no network is no refusal, however long it lasts', async () => {
  const { problem } = renewal(() => Promise.reject(Problem.network()));
  for (let time = 0; time < 20; time++) assert.ok((await problem())?.isPassing);
});

test('one that works in between starts the count anew', async () => {
  let works = false;
  let count = 0;
  const { problem } = renewal(async (hold) => (works ? hold(`new ${++count}`) : Promise.reject(new Error('no'))));
  for (let time = 0; time < 5; time++) await problem();
  works = true;
  assert.equal(await problem(), undefined);
  works = false;
  assert.ok((await problem())?.isPassing);
});

test('one that answers with nothing new ends the session', async () => {
  assert.equal((await renewal(async () => {}).problem())?.type, 'session_over');
});

test('one that never answers is given up', async () => {
  const { clock, problem } = renewal(() => new Promise(() => {}));
  const given = problem();
  clock.pass(20_000);
  await settled();
  assert.ok((await given)?.isPassing);
});

test('a refusal of its own kind is passed on', async () => {
  const refusal = new Problem('session_over', 401, 'signed out');
  assert.equal(await renewal(() => Promise.reject(refusal)).problem(), refusal);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FakeStorage } from '../tests/fakes';
import { arrive } from './arrival';

function page(search: string, storage = new FakeStorage(), hash = '') {
  let shown: string | undefined;
  const history = { replaceState: (_state: unknown, _title: string, url: string) => (shown = url) };
  const location = { search, hash, pathname: '/' };
  const arrival = arrive(location as Location, history as unknown as History, storage as unknown as Storage);
  return { arrival, storage, shown };
}

test('the token leaves the address bar and survives a reload', () => {
  const first = page('?token=t1');
  assert.equal(first.shown, '/');
  assert.equal(first.arrival.token, 't1');
  assert.equal(page('', first.storage).arrival.token, 't1');
});

test('what published widgets add to the address is a hint', () => {
  const { hints } = page('?token=t1&companyName=A%26B%20Health&backsideSupport=true').arrival;
  assert.deepEqual(hints, { company_name: 'A&B Health', backside: 'required' });
});

test('a company name that was not encoded is read whole', () => {
  const { token, hints } = page('?token=t1&companyName=A&B%20Health&backsideSupport=false').arrival;
  assert.equal(token, 't1');
  assert.deepEqual(hints, { company_name: 'A&B Health', backside: 'disabled' });
  const numbered = page('?token=t1&companyName=', undefined, '#1%20Care&backsideSupport=true').arrival.hints;
  assert.deepEqual(numbered, { company_name: '#1 Care', backside: 'required' });
  const lone = page('?token=t1&companyName=100%%20Health&backsideSupport=true').arrival.hints;
  assert.equal(lone.company_name, '100% Health');
  const unencoded = page('?token=t1&companyName=100% Health & 50%+More&backsideSupport=true').arrival.hints;
  assert.equal(unencoded.company_name, '100% Health & 50% More');
  const spoilt = page('?token=t1&companyName=100%&backsideSupport=true').arrival.hints;
  assert.deepEqual(spoilt, { company_name: '100%', backside: 'required' });
});

test('another link in the same tab starts afresh', () => {
  const { storage } = page('?token=t1');
  storage.setItem('handoff.visit', JSON.stringify({ token: 't1', claimed: true, done: true }));
  assert.equal(page('?token=t1', storage).arrival.memory.done, true);
  assert.deepEqual(page('?token=t2', storage).arrival.memory, { token: 't2' });
});

test('no token at all', () => {
  assert.equal(page('').arrival.token, undefined);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Picture } from '../client/cards-api';
import type { Desk } from '../client/desk';
import { next, type HandoffEvent, type HandoffState } from '../client/handoff-machine';
import { Problem } from '../client/problem';
import { nextScan, startScan, type ScanEvent, type ScanState } from '../client/scan-machine';
import { Store } from '../client/store';
import { settled } from '../tests/fakes';
import { view } from '../tests/samples';
import type { Terms } from './desk-machine';
import { Flow } from './flow';

/** A desk whose server is the test, and what it was asked to do. */
function desk() {
  const asked: string[] = [];
  const handoff = new Store<HandoffState, HandoffEvent>({ name: 'idle' }, next);
  const one = {
    asked,
    isOn: false,
    moved: false,
    hasMoved: () => one.moved,
    giveUp: (former: string) => {
      asked.push(`give up ${former}`);
      handoff.send({ type: 'cancel' });
    },
    scan: new Store<ScanState<Picture>, ScanEvent<Picture>>(startScan('disabled'), nextScan),
    unreachable: (_problem: Problem) => {},
    handoff: {
      store: handoff,
      reattach: async () => {
        if (one.isOn) handoff.send({ type: 'begin' });
        if (one.isOn) handoff.send({ type: 'link', link: view });
        return one.isOn;
      },
      begin: () => {
        asked.push('handoff');
        handoff.send({ type: 'begin' });
        handoff.send({ type: 'link', link: view });
      },
      cancel: () => {
        asked.push('cancel');
        handoff.send({ type: 'cancel' });
      },
      reset: () => {
        asked.push('reset');
        handoff.send({ type: 'reset' });
      },
    },
    startScan: (_backside: string, unreachable: (problem: Problem) => void) => {
      asked.push('scan');
      one.unreachable = unreachable;
      return { store: one.scan };
    },
    stopScan: () => asked.push('stop'),
  };
  return one;
}

function flow(terms: Partial<Terms> = {}) {
  const one = desk();
  const told: string[] = [];
  const running = new Flow(one as unknown as Desk, {
    terms: () => ({ handoff: true, choose: false, phone: false, ...terms }),
    backside: () => 'disabled',
    request: () => ({}),
    tell: {
      scanStart: (source) => told.push(`start ${source}`),
      progress: () => {},
      retried: () => told.push('retry'),
      cancelled: () => told.push('cancel'),
      failed: (problem) => told.push(`failed ${problem.code}`),
    },
  });
  const fails = () => {
    one.scan.send({ type: 'taken', picture: {} as Picture });
    one.scan.send({ type: 'use' });
    one.scan.send({ type: 'card', cardId: 'c1', state: 'frontside_failed' });
  };
  return { desk: one, told, flow: running, fails, state: () => running.store.state };
}

test('it begins with the camera, and goes on to the phone after the second failed attempt', async () => {
  const f = flow();
  await f.flow.begin();
  assert.deepEqual(f.desk.asked, ['scan']);
  f.fails();
  assert.deepEqual(f.state(), { name: 'scanning', by: 'camera', failures: 1 });
  f.desk.scan.send({ type: 'again' });
  f.fails();
  assert.deepEqual(f.state(), { name: 'handoff', reason: 'unreadable' });
  assert.deepEqual(f.desk.asked, ['scan', 'stop', 'handoff']);
  assert.deepEqual(f.told, ['start desktop', 'retry', 'start desktop']);
});

test('a handoff that is on is taken up, and no camera is started for it', async () => {
  const f = flow();
  f.desk.isOn = true;
  await f.flow.begin();
  assert.deepEqual(f.state(), { name: 'handoff', reason: 'resumed' });
  assert.deepEqual(f.desk.asked, []);
});

test('a server out of reach moves on a person who aims, but takes no picture from one who has taken it', async () => {
  const f = flow();
  await f.flow.begin();
  f.desk.scan.send({ type: 'taken', picture: {} as Picture });
  f.desk.unreachable(Problem.network());
  assert.equal(f.state().name, 'scanning');
  f.desk.scan.send({ type: 'retake' });
  f.desk.unreachable(Problem.network());
  assert.deepEqual(f.state(), { name: 'handoff', reason: 'unreachable' });
});

test('a session that is over is said to be over, and goes on when there is a new one', async () => {
  const f = flow();
  await f.flow.begin();
  f.desk.unreachable(new Problem('session_over', 401, 'over'));
  assert.equal(f.state().name, 'failed');
  assert.deepEqual(f.told, ['start desktop', 'failed 401']);
  f.flow.renewed();
  await settled();
  assert.equal(f.state().name, 'scanning');
});

test('cancelling ends the handoff for the phone too, and leaves the choice', async () => {
  const f = flow();
  await f.flow.begin();
  f.flow.usePhone();
  f.flow.cancel();
  assert.equal(f.state().name, 'choosing');
  assert.deepEqual(f.desk.asked, ['scan', 'stop', 'handoff', 'cancel', 'reset']);
  assert.deepEqual(f.told, ['start desktop', 'cancel']);
  f.flow.cancel();
  assert.deepEqual(f.told, ['start desktop', 'cancel']);
});

test('back at the camera the handoff is over, before the scan takes over their connection', async () => {
  const f = flow({ handoff: 'always' });
  await f.flow.begin();
  assert.deepEqual(f.state(), { name: 'handoff', reason: 'always' });
  f.flow.useCamera();
  assert.deepEqual(f.desk.asked, ['handoff', 'cancel', 'reset', 'scan']);
  assert.equal(f.desk.handoff.store.state.name, 'idle');
});

test('an element that was taken away meanwhile starts nothing', async () => {
  const f = flow();
  const begun = f.flow.begin();
  f.flow.dispose();
  await begun;
  assert.deepEqual(f.desk.asked, []);
});

test('another person’s token ends what the one before had begun, with the token that it belongs to', async () => {
  const f = flow({ handoff: 'always' });
  await f.flow.begin();
  f.flow.renewed('old');
  assert.deepEqual(f.desk.asked, ['handoff']);
  f.desk.moved = true;
  f.flow.renewed('old');
  assert.deepEqual(f.desk.asked, ['handoff', 'give up old', 'reset', 'handoff']);
  assert.deepEqual(f.state(), { name: 'handoff', reason: 'always' });
});

test('another person’s token begins a new scan with this device too', async () => {
  const f = flow();
  await f.flow.begin();
  f.desk.moved = true;
  f.flow.renewed('old');
  assert.deepEqual(f.desk.asked, ['scan', 'stop', 'scan']);
});

test('starting from the beginning sends a phone away that is in it, and takes the camera anew', async () => {
  const f = flow();
  await f.flow.begin();
  f.flow.usePhone();
  f.flow.restart();
  assert.equal(f.state().name, 'scanning');
  assert.deepEqual(f.desk.asked, ['scan', 'stop', 'handoff', 'cancel', 'reset', 'scan']);
  f.flow.restart();
  assert.deepEqual(f.desk.asked.slice(-2), ['stop', 'scan']);
  assert.deepEqual(f.told.filter((one) => one === 'retry').length, 2);
});

test('a phone that has yet to be confirmed may try again: its session is not over', async () => {
  const f = flow({ phone: true });
  await f.flow.begin();
  f.desk.scan.send({ type: 'refused', problem: new Problem('not_confirmed', 403, 'confirm first') });
  assert.deepEqual(f.state(), { name: 'scanning', by: 'camera', failures: 1 });
  assert.deepEqual(f.told, ['start desktop', 'failed 403']);
});

test('a new code for the asking is told as another try, also where the server was away before', async () => {
  const f = flow();
  await f.flow.begin();
  f.desk.unreachable(Problem.network());
  assert.deepEqual(f.state(), { name: 'handoff', reason: 'unreachable' });
  f.flow.newCode();
  assert.equal(f.state().name, 'handoff');
  assert.deepEqual(f.told, ['start desktop', 'retry']);
  assert.deepEqual(f.desk.asked, ['scan', 'stop', 'handoff', 'handoff']);
  f.desk.handoff.store.send({ type: 'refused', problem: Problem.network() });
  f.flow.newCode();
  assert.equal(f.state().name, 'scanning');
});

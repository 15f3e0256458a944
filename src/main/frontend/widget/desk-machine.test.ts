import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '../client/problem';
import { everyPair } from '../tests/every-pair';
import { nextDesk, type DeskEvent, type DeskState, type Terms } from './desk-machine';

const problem = Problem.network();
const usual: Terms = { handoff: true, choose: false, phone: false };

const states = {
  idle: { name: 'idle' },
  choosing: { name: 'choosing' },
  camera: { name: 'scanning', by: 'camera', failures: 0 },
  'camera, second try': { name: 'scanning', by: 'camera', failures: 1 },
  file: { name: 'scanning', by: 'file', failures: 0 },
  handoff: { name: 'handoff', reason: 'asked' },
  done: { name: 'done' },
  failed: { name: 'failed', problem },
} satisfies Record<string, DeskState>;

const events = {
  begin: { type: 'begin' },
  again: { type: 'again' },
  restart: { type: 'restart' },
  'use-phone': { type: 'use-phone' },
  'use-camera': { type: 'use-camera' },
  'use-file': { type: 'use-file' },
  cancel: { type: 'cancel' },
  resume: { type: 'resume' },
  denied: { type: 'trouble', trouble: 'denied' },
  unreachable: { type: 'unreachable', problem },
  unreadable: { type: 'unreadable' },
  delivered: { type: 'delivered' },
  fail: { type: 'fail', problem },
} satisfies Record<string, DeskEvent>;

type Moves = Record<string, Record<string, string>>;

const anywhere = { restart: 'scanning camera', 'use-camera': 'scanning camera', 'use-file': 'scanning file', fail: 'failed' };
const byChoice = { ...anywhere, 'use-phone': 'handoff asked', resume: 'handoff resumed', delivered: 'done' };
const camera = {
  ...byChoice,
  cancel: 'choosing',
  denied: 'handoff denied',
  unreachable: 'handoff unreachable',
  unreadable: 'scanning camera',
};
const { delivered: _stays, ...whenDone } = byChoice;
const { restart: _notBegun, ...begun } = byChoice;

const moves: Moves = {
  idle: { ...begun, begin: 'scanning camera' },
  choosing: byChoice,
  camera,
  'camera, second try': { ...camera, unreadable: 'handoff unreadable' },
  file: { ...byChoice, cancel: 'choosing', unreachable: 'handoff unreachable', unreadable: 'scanning file' },
  handoff: { ...anywhere, delivered: 'done', again: 'scanning camera', cancel: 'choosing' },
  done: { ...whenDone, again: 'scanning camera' },
  failed: { ...byChoice, again: 'scanning camera' },
};

/** The usual moves, but where a page or a device differs. */
function differing(changes: Moves): Moves {
  const all = Object.entries(moves).map(([state, row]) => [state, { ...row, ...changes[state] }] as const);
  return Object.fromEntries(all);
}

/** Where the page starts differently. */
function restarting(first: string, from: Moves): Moves {
  return Object.fromEntries(Object.entries(from).map(([state, row]) => [state, row['restart'] ? { ...row, restart: first } : row]));
}

function without(from: Moves, event: string): Moves {
  const left = ([name]: [string, string]) => name !== event;
  return Object.fromEntries(Object.entries(from).map(([state, row]) => [state, Object.fromEntries(Object.entries(row).filter(left))]));
}

const under = (terms: Terms) => (state: DeskState, event: DeskEvent) => nextDesk(terms, state, event);

test('the camera comes first, and the phone takes over where it fails', () => {
  everyPair(under(usual), states, events, moves);
});

test('a page that wants people to choose shows both ways first', () => {
  const choosing = { again: 'choosing' };
  const changed = { idle: { begin: 'choosing' }, handoff: choosing, done: choosing, failed: choosing };
  everyPair(under({ ...usual, choose: true }), states, events, restarting('choosing', differing(changed)));
});

test('a page that always wants the phone starts with it, and stays there', () => {
  const changed = differing({
    idle: { begin: 'handoff always' },
    handoff: { again: 'handoff always' },
    done: { again: 'handoff always' },
    failed: { again: 'handoff always' },
  });
  delete changed['handoff']?.['cancel'];
  everyPair(under({ ...usual, handoff: 'always' }), states, events, restarting('handoff always', changed));
});

const alone: Moves = {
  camera: { denied: 'scanning file', unreachable: 'failed' },
  'camera, second try': { denied: 'scanning file', unreachable: 'failed', unreadable: 'scanning camera' },
  file: { unreachable: 'failed' },
};

test('a page that forbids the handoff never gets one; a picture can be uploaded', () => {
  everyPair(under({ ...usual, handoff: false }), states, events, without(differing(alone), 'use-phone'));
});

test('a phone never shows a code by itself, whatever the page wants', () => {
  everyPair(under({ ...usual, phone: true }), states, events, differing(alone));
  everyPair(under({ handoff: 'always', choose: false, phone: true }), states, events, differing(alone));
});

test('failed attempts count across camera and upload, and start anew after the phone', () => {
  const move = under(usual);
  const once = move(move(states.camera, events.unreadable), events['use-file']);
  assert.deepEqual(once, { name: 'scanning', by: 'file', failures: 1 });
  const onPhone = move(once, events.unreadable);
  assert.deepEqual(onPhone, { name: 'handoff', reason: 'unreadable' });
  assert.deepEqual(move(onPhone, events['use-camera']), states.camera);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everyPair } from '../tests/every-pair';
import { card, view as link } from '../tests/samples';
import { next, type HandoffEvent, type HandoffState } from './handoff-machine';
import { Problem } from './problem';
import type { CardPhase, HandoffPhase, ScanPhase } from './wire';

const states: Record<string, HandoffState> = {
  idle: { name: 'idle' },
  preparing: { name: 'preparing' },
  waiting: { name: 'waiting', link },
  opened: { name: 'opened', link },
  connected: { name: 'connected', link },
  confirming: { name: 'confirming', link },
  'capturing front': { name: 'capturing', link, side: 'front', cardId: 'c1' },
  'capturing back': { name: 'capturing', link, side: 'back', cardId: 'c1' },
  'reading front': { name: 'reading', link, side: 'front', cardId: 'c1' },
  'reading back': { name: 'reading', link, side: 'back', cardId: 'c1' },
  retrying: { name: 'retrying', link, message: 'Too dark' },
  fetching: { name: 'fetching', link, cardId: 'c1' },
  done: { name: 'done', card },
  'ended cancelled': { name: 'ended', reason: 'cancelled' },
  failed: { name: 'failed', problem: Problem.network() },
};

const handoff = (state: HandoffPhase): HandoffEvent => ({ type: 'handoff', state });
const ofCard = (state: CardPhase, cardId = 'c1'): HandoffEvent => ({ type: 'card', cardId, state });
const scan = (state: ScanPhase, cardId = 'c1'): HandoffEvent => ({ type: 'scan', cardId, state });

const events: Record<string, HandoffEvent> = {
  begin: { type: 'begin' },
  link: { type: 'link', link: { ...link, handoff_id: 'h2' } },
  result: { type: 'result', card },
  refused: { type: 'refused', problem: Problem.network() },
  cancel: { type: 'cancel' },
  expire: { type: 'expire' },
  reset: { type: 'reset' },
  'handoff waiting': handoff('waiting'),
  'handoff opened': handoff('opened'),
  'handoff claimed': handoff('claimed'),
  'handoff confirming': handoff('confirming'),
  'handoff capturing': handoff('capturing'),
  'handoff reading': handoff('reading'),
  'handoff completed': handoff('completed'),
  'handoff cancelled': handoff('cancelled'),
  'handoff expired': handoff('expired'),
  'handoff rejected': handoff('rejected'),
  pending: ofCard('pending'),
  'new card pending': ofCard('pending', 'c2'),
  'other card processing': ofCard('frontside_processing', 'c2'),
  frontside_processing: ofCard('frontside_processing'),
  backside_processing: ofCard('backside_processing'),
  post_processing: ofCard('post_processing'),
  completed: ofCard('completed'),
  enriched: ofCard('enriched'),
  frontside_failed: ofCard('frontside_failed'),
  backside_failed: ofCard('backside_failed'),
  error: ofCard('error'),
  'scan pending': scan('pending'),
  'scan processing': scan('processing'),
  'scan completed': scan('completed'),
  'scan of another card': scan('processing', 'c2'),
};

const over = {
  'handoff cancelled': 'ended cancelled',
  'handoff expired': 'ended expired',
  'handoff rejected': 'ended rejected',
};
const stoppable = { ...over, cancel: 'ended cancelled', refused: 'failed', reset: 'idle', result: 'done' };
const failing = { frontside_failed: 'retrying', backside_failed: 'retrying', error: 'retrying' };
const finishing = { 'handoff completed': 'fetching', completed: 'fetching', enriched: 'fetching' };
const anyCard = {
  pending: 'capturing front',
  'new card pending': 'capturing front',
  'other card processing': 'reading front',
  frontside_processing: 'reading front',
  backside_processing: 'capturing back',
  post_processing: 'reading front',
  ...failing,
};
const early = {
  ...stoppable,
  ...finishing,
  ...anyCard,
  'handoff claimed': 'connected',
  'handoff confirming': 'confirming',
  'handoff capturing': 'capturing front',
  'handoff reading': 'reading front',
};
const onCard = {
  ...stoppable,
  ...finishing,
  ...failing,
  'new card pending': 'capturing front',
  frontside_processing: 'reading front',
  backside_processing: 'capturing back',
};

function without(moves: Record<string, string>, ...names: string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(moves).filter(([name]) => !names.includes(name)));
}

const moves: Record<string, Record<string, string>> = {
  idle: { begin: 'preparing' },
  preparing: { link: 'waiting', refused: 'failed', cancel: 'ended cancelled', reset: 'idle' },
  waiting: { ...early, link: 'waiting', expire: 'ended expired', 'handoff opened': 'opened' },
  opened: { ...early, link: 'waiting', expire: 'ended expired' },
  connected: without(early, 'handoff claimed'),
  confirming: without(early, 'handoff confirming'),
  'capturing front': {
    ...onCard,
    'handoff reading': 'reading front',
    post_processing: 'reading front',
    'scan pending': 'reading front',
    'scan processing': 'reading front',
  },
  'capturing back': {
    ...without(onCard, 'backside_processing'),
    'handoff reading': 'reading back',
    post_processing: 'reading back',
    'scan pending': 'reading back',
    'scan processing': 'reading back',
  },
  'reading front': without(onCard, 'frontside_processing'),
  'reading back': onCard,
  retrying: { ...stoppable, ...finishing, ...anyCard, 'handoff reading': 'reading front' },
  fetching: without(stoppable, ...Object.keys(over)),
  done: { begin: 'preparing', reset: 'idle' },
  'ended cancelled': { begin: 'preparing', reset: 'idle' },
  failed: { begin: 'preparing', reset: 'idle' },
};

test('every event in every state of a handoff leads where the table says', () => {
  everyPair(next, states, events, moves);
});

test('a completed card is the one that gets fetched, even when its handoff is announced first', () => {
  const unknown: HandoffState = { name: 'fetching', link };
  const known = next(unknown, ofCard('completed', 'c9'));
  assert.deepEqual(known, { name: 'fetching', link, cardId: 'c9' });
});

test('the reason of a failed read goes along', () => {
  const failed = next(states['reading front']!, { type: 'card', cardId: 'c1', state: 'frontside_failed', message: 'Too blurry' });
  assert.deepEqual(failed, { name: 'retrying', link, message: 'Too blurry' });
});

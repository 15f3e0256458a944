import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everyPair } from '../tests/every-pair';
import { card, view as link } from '../tests/samples';
import { next, type HandoffEvent, type HandoffState } from './handoff-machine';
import { Problem } from './problem';
import type { CardPhase, HandoffPhase, ScanPhase } from './wire';

const quiet = true as const;
const offline = true as const;
const states: Record<string, HandoffState> = {
  idle: { name: 'idle' },
  preparing: { name: 'preparing' },
  waiting: { name: 'waiting', link },
  'waiting offline': { name: 'waiting', link, offline },
  opened: { name: 'opened', link },
  connected: { name: 'connected', link },
  'connected quiet': { name: 'connected', link, quiet },
  confirming: { name: 'confirming', link },
  'confirming quiet': { name: 'confirming', link, quiet },
  'capturing front': { name: 'capturing', link, side: 'front', cardId: 'c1' },
  'capturing back': { name: 'capturing', link, side: 'back', cardId: 'c1' },
  'capturing back quiet': { name: 'capturing', link, side: 'back', cardId: 'c1', quiet },
  'capturing front quiet offline': { name: 'capturing', link, side: 'front', cardId: 'c1', quiet, offline },
  'reading front': { name: 'reading', link, side: 'front', cardId: 'c1' },
  'reading back': { name: 'reading', link, side: 'back', cardId: 'c1' },
  retrying: { name: 'retrying', link, message: 'Too dark' },
  fetching: { name: 'fetching', link, cardId: 'c1' },
  done: { name: 'done', card },
  'ended desktop': { name: 'ended', reason: 'desktop' },
  failed: { name: 'failed', problem: Problem.network() },
};

const handoff = (state: HandoffPhase, reason?: string): HandoffEvent => ({ type: 'handoff', state, ...(reason ? { reason } : {}) });
const ofCard = (state: CardPhase, cardId = 'c1'): HandoffEvent => ({ type: 'card', cardId, state });
const scan = (state: ScanPhase, cardId = 'c1'): HandoffEvent => ({ type: 'scan', cardId, state });
const { link: _address, ...claimed } = link;

const events: Record<string, HandoffEvent> = {
  begin: { type: 'begin' },
  link: { type: 'link', link: { ...link, handoff_id: 'h2' } },
  'claimed link': { type: 'link', link: claimed },
  code: { type: 'code', code: 'BCDFGHJK', expires: '2026-01-01T00:05:00Z' },
  result: { type: 'result', card },
  refused: { type: 'refused', problem: Problem.network() },
  cancel: { type: 'cancel' },
  expire: { type: 'expire' },
  reset: { type: 'reset' },
  quiet: { type: 'presence', quiet: true },
  back: { type: 'presence', quiet: false },
  offline: { type: 'reach', offline: true },
  online: { type: 'reach', offline: false },
  'handoff waiting': handoff('waiting'),
  'handoff opened': handoff('opened'),
  'handoff claimed': handoff('claimed'),
  'handoff confirming': handoff('confirming'),
  'handoff capturing': handoff('capturing'),
  'handoff reading': handoff('reading'),
  'handoff completed': handoff('completed'),
  'cancelled on the desktop': handoff('cancelled', 'desktop'),
  'cancelled on the phone': handoff('cancelled', 'phone'),
  'wrong phone': handoff('cancelled', 'wrong_phone'),
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

type Moves = Record<string, string>;
const over: Moves = {
  'cancelled on the desktop': 'ended desktop',
  'cancelled on the phone': 'ended phone',
  'wrong phone': 'ended wrong_phone',
  'handoff expired': 'ended expired',
  'handoff rejected': 'ended rejected',
};
const leaving: Moves = { begin: 'preparing', cancel: 'ended desktop', refused: 'failed', reset: 'idle' };
const failing: Moves = { frontside_failed: 'retrying', backside_failed: 'retrying', error: 'retrying' };
const finishing: Moves = { 'handoff completed': 'fetching', completed: 'fetching', enriched: 'fetching' };
const anyCard: Moves = {
  pending: 'capturing front',
  'new card pending': 'capturing front',
  'other card processing': 'reading front',
  frontside_processing: 'reading front',
  backside_processing: 'capturing back',
  post_processing: 'reading front',
  ...failing,
};
const early: Moves = {
  ...over,
  ...leaving,
  ...finishing,
  ...anyCard,
  'handoff confirming': 'confirming',
  'handoff capturing': 'capturing front',
  'handoff reading': 'reading front',
};
const unclaimed: Moves = {
  ...early,
  link: 'waiting',
  'claimed link': 'connected',
  expire: 'ended expired',
  'handoff claimed': 'connected',
};
const onCard: Moves = {
  ...over,
  ...leaving,
  ...finishing,
  ...failing,
  'new card pending': 'capturing front',
  frontside_processing: 'reading front',
  backside_processing: 'capturing back',
};
const capturing = (side: string): Moves => ({
  ...onCard,
  'handoff reading': `reading ${side}`,
  post_processing: `reading ${side}`,
  'scan pending': `reading ${side}`,
  'scan processing': `reading ${side}`,
});

function without(moves: Moves, ...names: string[]): Moves {
  return Object.fromEntries(Object.entries(moves).filter(([name]) => !names.includes(name)));
}

const idle: Moves = { begin: 'preparing' };
const after: Moves = { begin: 'preparing', reset: 'idle' };
const moves: Record<string, Moves> = {
  idle,
  preparing: { ...without(leaving, 'begin'), link: 'waiting', 'claimed link': 'connected' },
  waiting: { ...unclaimed, code: 'waiting', 'handoff opened': 'opened', offline: 'waiting offline' },
  'waiting offline': { ...unclaimed, code: 'waiting', 'handoff opened': 'opened', online: 'waiting' },
  opened: { ...unclaimed, code: 'opened', offline: 'opened offline' },
  connected: { ...early, quiet: 'connected quiet', offline: 'connected offline' },
  'connected quiet': { ...early, back: 'connected', offline: 'connected quiet offline' },
  confirming: { ...without(early, 'handoff confirming'), quiet: 'confirming quiet', offline: 'confirming offline' },
  'confirming quiet': { ...without(early, 'handoff confirming'), back: 'confirming', offline: 'confirming quiet offline' },
  'capturing front': { ...capturing('front'), quiet: 'capturing front quiet', offline: 'capturing front offline' },
  'capturing back': {
    ...without(capturing('back'), 'backside_processing'),
    quiet: 'capturing back quiet',
    offline: 'capturing back offline',
  },
  'capturing back quiet': {
    ...without(capturing('back'), 'backside_processing'),
    back: 'capturing back',
    offline: 'capturing back quiet offline',
  },
  'capturing front quiet offline': { ...capturing('front'), back: 'capturing front offline', online: 'capturing front quiet' },
  'reading front': { ...without(onCard, 'frontside_processing'), offline: 'reading front offline' },
  'reading back': { ...onCard, offline: 'reading back offline' },
  retrying: {
    ...over,
    ...leaving,
    ...finishing,
    ...anyCard,
    'handoff reading': 'reading front',
    quiet: 'retrying quiet',
    offline: 'retrying offline',
  },
  fetching: { ...leaving, result: 'done', offline: 'fetching offline' },
  done: after,
  'ended desktop': after,
  failed: after,
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

test('a new code to be spoken changes nothing else', () => {
  const renewed = next(states.opened!, events.code!);
  const code_expires_at = '2026-01-01T00:05:00Z';
  assert.deepEqual(renewed, { name: 'opened', link: { ...link, code: 'BCDFGHJK', code_expires_at } });
});

test('the number to compare is learnt from the server where another tab has begun', () => {
  const asked = next(states.confirming!, { type: 'handoff', state: 'confirming', confirmNumber: '42' });
  assert.ok(asked.name === 'confirming' && asked.link.confirm_number === '42');
  assert.equal(next(asked, { type: 'handoff', state: 'confirming', confirmNumber: '42' }), asked);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everyPair } from '../tests/every-pair';
import { Problem } from './problem';
import { closedReason, nextVisit, type VisitEvent, type VisitState } from './visit-machine';
import type { HandoffPhase } from './wire';

const info = { company_name: 'A&B Health' };
const claim = { Token: 'jwt', handoff_id: 'h1', expires_at: '2026-01-01T00:10:00Z' };

const states: Record<string, VisitState> = {
  opening: { name: 'opening' },
  welcome: { name: 'welcome', info },
  claiming: { name: 'claiming', info },
  scanning: { name: 'scanning', info, claim },
  declining: { name: 'declining' },
  declined: { name: 'declined' },
  done: { name: 'done' },
  'offline opening': { name: 'offline', retry: 'opening', info: {} },
  'offline claiming': { name: 'offline', retry: 'claiming', info },
  'offline declining': { name: 'offline', retry: 'declining', info: {} },
  'closed expired': { name: 'closed', reason: 'expired' },
};

const handoff = (state: HandoffPhase): VisitEvent => ({ type: 'handoff', state });
const events: Record<string, VisitEvent> = {
  opened: { type: 'opened', info },
  start: { type: 'start' },
  rejoin: { type: 'rejoin', info },
  claimed: { type: 'claimed', claim },
  decline: { type: 'decline' },
  declined: { type: 'declined' },
  finished: { type: 'finished' },
  cancel: { type: 'cancel' },
  retry: { type: 'retry' },
  'no network': { type: 'refused', problem: Problem.network() },
  'used elsewhere': { type: 'refused', problem: new Problem('link_used', 410, 'used') },
  'handoff reading': handoff('reading'),
  'handoff completed': handoff('completed'),
  'handoff cancelled': handoff('cancelled'),
  'handoff expired': handoff('expired'),
  'handoff rejected': handoff('rejected'),
};

const over = {
  'handoff cancelled': 'closed cancelled',
  'handoff expired': 'closed expired',
  'handoff rejected': 'closed rejected',
};

test('every event in every state of a visit leads where the table says', () => {
  everyPair(nextVisit, states, events, {
    opening: { opened: 'welcome', rejoin: 'claiming', 'no network': 'offline opening', 'used elsewhere': 'closed used' },
    welcome: { ...over, start: 'claiming', decline: 'declining' },
    claiming: { claimed: 'scanning', 'no network': 'offline claiming', 'used elsewhere': 'closed used' },
    scanning: {
      ...over,
      finished: 'done',
      cancel: 'closed stopped',
      'handoff completed': 'done',
      'no network': 'closed other',
      'used elsewhere': 'closed used',
    },
    declining: { declined: 'declined', 'no network': 'offline declining', 'used elsewhere': 'closed used' },
    declined: {},
    done: {},
    'offline opening': { retry: 'opening' },
    'offline claiming': { retry: 'claiming' },
    'offline declining': { retry: 'declining' },
    'closed expired': {},
  });
});

test('each refusal of a link has a page of its own', () => {
  const reasons = ['link_malformed', 'link_unknown', 'link_expired', 'link_used', 'link_revoked', 'anything'].map((type) =>
    closedReason(new Problem(type, 410, type)),
  );
  assert.deepEqual(reasons, ['malformed', 'unknown', 'expired', 'used', 'revoked', 'other']);
});

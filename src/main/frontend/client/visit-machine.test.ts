import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everyPair } from '../tests/every-pair';
import { card } from '../tests/samples';
import { Problem } from './problem';
import { nextVisit } from './visit-machine';
import { closedReason, codeTrouble, type Claiming, type VisitEvent, type VisitState } from './visit-state';
import type { Claim, HandoffPhase } from './wire';

const info = { company_name: 'A&B Health' };
const claim: Claim = { Token: 'jwt', handoff_id: 'h1', expires_at: '2026-01-01T00:10:00Z', state: 'claimed' };
const claiming: Claiming = { name: 'claiming', info };
const redeeming: Claiming = { name: 'claiming', info: {}, code: 'BCDFGHJK' };
const rejoining: Claiming = { name: 'claiming', info, again: true };

const states: Record<string, VisitState> = {
  opening: { name: 'opening' },
  welcome: { name: 'welcome', info },
  elsewhere: { name: 'elsewhere', info },
  typing: { name: 'typing' },
  claiming,
  redeeming,
  rejoining,
  confirming: { name: 'confirming', info, claim },
  scanning: { name: 'scanning', info, claim },
  declining: { name: 'declining' },
  declined: { name: 'declined' },
  done: { name: 'done' },
  'done with a result': { name: 'done', card },
  'offline opening': { name: 'offline', retry: 'opening' },
  'offline claiming': { name: 'offline', retry: 'claiming', claiming },
  'offline declining': { name: 'offline', retry: 'declining' },
  'closed expired': { name: 'closed', reason: 'expired' },
};

const handoff = (state: HandoffPhase, reason?: string): VisitEvent => ({ type: 'handoff', state, ...(reason ? { reason } : {}) });
const refused = (type: string, code: number): VisitEvent => ({ type: 'refused', problem: new Problem(type, code, type) });
const events: Record<string, VisitEvent> = {
  opened: { type: 'opened', info },
  'opened on a computer': { type: 'opened', info: { ...info, qr_svg: '<svg/>' } },
  enter: { type: 'enter' },
  code: { type: 'code', code: 'BCDFGHJK' },
  start: { type: 'start' },
  rejoin: { type: 'rejoin', info },
  claimed: { type: 'claimed', claim },
  'claimed, to be confirmed': { type: 'claimed', claim: { ...claim, state: 'confirming', confirm_number: '42' } },
  'claimed when all was read': { type: 'claimed', claim: { ...claim, state: 'completed' } },
  decline: { type: 'decline' },
  declined: { type: 'declined' },
  finished: { type: 'finished' },
  result: { type: 'result', card },
  cancel: { type: 'cancel' },
  retry: { type: 'retry' },
  'no network': { type: 'refused', problem: Problem.network() },
  'link used': refused('link_used', 410),
  'link used by this device': { type: 'refused', problem: new Problem('link_used', 410, 'used'), mine: true },
  'link expired': refused('link_expired', 410),
  'link revoked': refused('link_revoked', 410),
  'code unknown': refused('code_unknown', 404),
  'too many tries': refused('too_many_tries', 429),
  'handoff waiting': handoff('waiting'),
  'handoff opened': handoff('opened'),
  'handoff claimed': handoff('claimed'),
  'handoff confirming': handoff('confirming'),
  'handoff capturing': handoff('capturing'),
  'handoff reading': handoff('reading'),
  'handoff completed': handoff('completed'),
  'handoff cancelled': handoff('cancelled', 'desktop'),
  'handoff cancelled as the wrong phone': handoff('cancelled', 'wrong_phone'),
  'handoff expired': handoff('expired'),
  'handoff rejected': handoff('rejected'),
};

const held = {
  cancel: 'closed stopped',
  'handoff completed': 'done',
  'handoff cancelled': 'closed cancelled',
  'handoff cancelled as the wrong phone': 'closed wrong_phone',
  'handoff expired': 'closed expired',
  'handoff rejected': 'closed rejected',
  'no network': 'closed other',
  'too many tries': 'closed other',
  'link used': 'done',
  'link used by this device': 'done',
  'link revoked': 'closed cancelled',
  'link expired': 'closed expired',
  'code unknown': 'closed unknown',
};
const refusals = {
  'link used': 'closed used',
  'link used by this device': 'done',
  'link expired': 'closed expired',
  'link revoked': 'closed revoked',
  'code unknown': 'closed unknown',
};
const claims = { claimed: 'scanning', 'claimed, to be confirmed': 'confirming', 'claimed when all was read': 'done' };
const passing = (retry: string) => ({ 'no network': `offline ${retry}`, 'too many tries': `offline ${retry}` });

test('every event in every state of a visit leads where the table says', () => {
  everyPair(nextVisit, states, events, {
    opening: {
      ...refusals,
      ...passing('opening'),
      opened: 'welcome',
      'opened on a computer': 'elsewhere',
      enter: 'typing',
      cancel: 'closed stopped',
      rejoin: 'claiming',
    },
    welcome: { start: 'claiming', decline: 'declining' },
    elsewhere: { ...refusals, 'link used': 'closed moved', 'link used by this device': 'closed moved', start: 'claiming', decline: 'declining' },
    typing: { code: 'claiming' },
    claiming: { ...claims, ...refusals, ...passing('claiming') },
    redeeming: {
      ...claims,
      'no network': 'offline claiming',
      'too many tries': 'typing tries',
      'link used': 'typing other',
      'link used by this device': 'done',
      'link expired': 'typing expired',
      'link revoked': 'typing expired',
      'code unknown': 'typing unknown',
    },
    rejoining: { ...claims, ...refusals, ...passing('claiming'), 'link used': 'done', 'link revoked': 'closed cancelled' },
    confirming: { ...held, 'handoff capturing': 'scanning', 'handoff reading': 'scanning' },
    scanning: { ...held, finished: 'done' },
    declining: { ...refusals, 'link used by this device': 'closed used', ...passing('declining'), declined: 'declined' },
    declined: {},
    done: { result: 'done' },
    'done with a result': {},
    'offline opening': { retry: 'opening' },
    'offline claiming': { retry: 'claiming' },
    'offline declining': { retry: 'declining' },
    'closed expired': { enter: 'typing' },
  });
});

test('each refusal of a link has a page of its own', () => {
  const reasons = ['link_malformed', 'link_unknown', 'link_expired', 'link_used', 'link_revoked', 'code_revoked', 'code_used', 'anything'].map(
    (type) => closedReason(new Problem(type, 410, type)),
  );
  assert.deepEqual(reasons, ['malformed', 'unknown', 'expired', 'used', 'revoked', 'revoked', 'used', 'other']);
});

test('each refusal of a code has a sentence of its own, a lost connection none', () => {
  const troubles = ['code_malformed', 'code_unknown', 'code_expired', 'code_used', 'link_revoked', 'anything'].map((type) =>
    codeTrouble(new Problem(type, 400, type)),
  );
  assert.deepEqual(troubles, ['malformed', 'unknown', 'expired', 'used', 'expired', 'other']);
  assert.equal(codeTrouble(new Problem('rate_limited', 429, 'slow down')), 'tries');
  assert.equal(codeTrouble(Problem.network()), undefined);
});

test('what the claim says about company, language and number is kept', () => {
  const claimed = nextVisit(redeeming, {
    type: 'claimed',
    claim: { ...claim, state: 'confirming', company_name: '#1 Care', locale: 'es', confirm_number: '42' },
  });
  assert.ok(claimed.name === 'confirming');
  assert.deepEqual(claimed.info, { company_name: '#1 Care', locale: 'es', confirm_number: '42' });
});

test('a code whose sending got no answer is sent again', () => {
  const lost = nextVisit(redeeming, { type: 'refused', problem: Problem.network() });
  assert.equal(nextVisit(lost, { type: 'retry' }), redeeming);
});

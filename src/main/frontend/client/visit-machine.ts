import type { Problem } from './problem';
import type { Claim, HandoffPhase, LinkInfo } from './wire';

/** A phone's visit to a link, from opening it to going back to the computer. */
export type VisitState =
  | { name: 'opening' }
  /** Explains who asks and what for; nothing is spent yet. */
  | { name: 'welcome'; info: LinkInfo }
  | { name: 'claiming'; info: LinkInfo }
  | { name: 'scanning'; info: LinkInfo; claim: Claim }
  | { name: 'declining' }
  | { name: 'declined' }
  | { name: 'done' }
  /** No network: the step that failed is tried again. */
  | { name: 'offline'; retry: 'opening' | 'claiming' | 'declining'; info: LinkInfo }
  | { name: 'closed'; reason: ClosedReason };

export type ClosedReason =
  | 'malformed'
  | 'unknown'
  | 'expired'
  | 'used'
  | 'revoked'
  | 'cancelled'
  /** Cancelled here, on the phone. */
  | 'stopped'
  | 'rejected'
  | 'other';

export type VisitEvent =
  | { type: 'opened'; info: LinkInfo }
  | { type: 'start' }
  /** A page reloaded after the claim goes on without asking again. */
  | { type: 'rejoin'; info: LinkInfo }
  | { type: 'claimed'; claim: Claim }
  | { type: 'decline' }
  | { type: 'declined' }
  | { type: 'finished' }
  | { type: 'cancel' }
  | { type: 'handoff'; state: HandoffPhase }
  | { type: 'refused'; problem: Problem }
  | { type: 'retry' };

export function nextVisit(state: VisitState, event: VisitEvent): VisitState {
  switch (event.type) {
    case 'opened':
      return state.name === 'opening' ? { name: 'welcome', info: event.info } : state;
    case 'start':
      return state.name === 'welcome' ? { name: 'claiming', info: state.info } : state;
    case 'rejoin':
      return state.name === 'opening' ? { name: 'claiming', info: event.info } : state;
    case 'claimed':
      return state.name === 'claiming' ? { name: 'scanning', info: state.info, claim: event.claim } : state;
    case 'decline':
      return state.name === 'welcome' ? { name: 'declining' } : state;
    case 'declined':
      return state.name === 'declining' ? { name: 'declined' } : state;
    case 'finished':
      return state.name === 'scanning' ? { name: 'done' } : state;
    case 'cancel':
      return state.name === 'scanning' ? { name: 'closed', reason: 'stopped' } : state;
    case 'handoff':
      return state.name === 'scanning' || state.name === 'welcome' ? afterHandoff(state, event.state) : state;
    case 'refused':
      return afterRefusal(state, event.problem);
    case 'retry':
      return state.name === 'offline' ? afterRetry(state) : state;
  }
}

/** Which page a refusal of ours leads to. */
export function closedReason(problem: Problem): ClosedReason {
  switch (problem.type) {
    case 'link_malformed':
      return 'malformed';
    case 'link_unknown':
      return 'unknown';
    case 'link_expired':
      return 'expired';
    case 'link_used':
      return 'used';
    case 'link_revoked':
      return 'revoked';
    default:
      return 'other';
  }
}

function afterHandoff(state: VisitState, phase: HandoffPhase): VisitState {
  switch (phase) {
    case 'cancelled':
    case 'expired':
    case 'rejected':
      return { name: 'closed', reason: phase };
    case 'completed':
      return state.name === 'scanning' ? { name: 'done' } : state;
    default:
      return state;
  }
}

function afterRefusal(state: VisitState, problem: Problem): VisitState {
  switch (state.name) {
    case 'opening':
    case 'claiming':
    case 'declining':
      if (!problem.isPassing) return { name: 'closed', reason: closedReason(problem) };
      return { name: 'offline', retry: state.name, info: state.name === 'claiming' ? state.info : {} };
    case 'scanning':
      return { name: 'closed', reason: closedReason(problem) };
    default:
      return state;
  }
}

function afterRetry(state: Extract<VisitState, { name: 'offline' }>): VisitState {
  return state.retry === 'claiming' ? { name: 'claiming', info: state.info } : { name: state.retry };
}

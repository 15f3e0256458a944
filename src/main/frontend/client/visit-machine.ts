import type { Problem } from './problem';
import { closedReason, codeTrouble, type Claiming, type VisitEvent, type VisitState } from './visit-state';
import type { Claim, LinkInfo } from './wire';

/** An event that means nothing in a state leaves it as it is (the same object). */
export function nextVisit(state: VisitState, event: VisitEvent): VisitState {
  switch (event.type) {
    case 'opened':
      return state.name === 'opening' ? { name: event.info.qr_svg ? 'elsewhere' : 'welcome', info: event.info } : state;
    case 'enter':
      return state.name === 'opening' || state.name === 'closed' ? { name: 'typing' } : state;
    case 'code':
      return state.name === 'typing' ? { name: 'claiming', info: {}, code: event.code } : state;
    case 'start':
      return state.name === 'welcome' || state.name === 'elsewhere' ? { name: 'claiming', info: state.info } : state;
    case 'rejoin':
      return state.name === 'opening' ? { name: 'claiming', info: event.info, again: true } : state;
    case 'claimed':
      return state.name === 'claiming' ? afterClaim(state.info, event.claim) : state;
    case 'decline':
      return state.name === 'welcome' || state.name === 'elsewhere' ? { name: 'declining' } : state;
    case 'declined':
      return state.name === 'declining' ? { name: 'declined' } : state;
    case 'finished':
      return state.name === 'scanning' ? { name: 'done' } : state;
    case 'result':
      return state.name === 'done' && !state.card ? { name: 'done', card: event.card } : state;
    case 'cancel':
      return isHeld(state) || state.name === 'opening' ? { name: 'closed', reason: 'stopped' } : state;
    case 'handoff':
      return isHeld(state) ? afterHandoff(state, event) : state;
    case 'refused':
      return afterRefusal(state, event);
    case 'retry':
      return state.name === 'offline' ? afterRetry(state) : state;
  }
}

type Held = Extract<VisitState, { name: 'confirming' | 'scanning' }>;

/** This device holds the handoff's token. */
function isHeld(state: VisitState): state is Held {
  return state.name === 'confirming' || state.name === 'scanning';
}

function afterClaim(info: LinkInfo, claim: Claim): VisitState {
  if (claim.state === 'completed') return { name: 'done' };
  return { name: claim.state === 'confirming' ? 'confirming' : 'scanning', info: merged(info, claim), claim };
}

/** Who asks and how their page looks; a code's claim is the first to say so. */
function merged(info: LinkInfo, { company_name, look, locale, confirm_number }: Claim): LinkInfo {
  const said = Object.entries({ company_name, look, locale, confirm_number }).filter(([, value]) => value != null);
  return { ...info, ...(Object.fromEntries(said) as LinkInfo) };
}

function afterHandoff(state: Held, { state: phase, reason }: Extract<VisitEvent, { type: 'handoff' }>): VisitState {
  switch (phase) {
    case 'cancelled':
      return { name: 'closed', reason: reason === 'wrong_phone' ? 'wrong_phone' : 'cancelled' };
    case 'expired':
    case 'rejected':
      return { name: 'closed', reason: phase };
    case 'completed':
      return { name: 'done' };
    case 'capturing':
    case 'reading':
      return state.name === 'confirming' ? { ...state, name: 'scanning' } : state;
    default:
      return state;
  }
}

function afterRefusal(state: VisitState, { problem, mine = false }: Extract<VisitEvent, { type: 'refused' }>): VisitState {
  const isBefore = state.name === 'opening' || state.name === 'claiming';
  if (mine && isBefore && closedReason(problem) === 'used') return { name: 'done' };
  switch (state.name) {
    case 'opening':
    case 'declining':
      return problem.isPassing ? { name: 'offline', retry: state.name } : { name: 'closed', reason: closedReason(problem) };
    case 'claiming':
      return refusedClaim(state, problem);
    case 'elsewhere':
      return problem.isPassing ? state : { name: 'closed', reason: problem.type === 'link_used' ? 'moved' : closedReason(problem) };
    case 'confirming':
    case 'scanning':
      return refusedAgain(problem);
    default:
      return state;
  }
}

function refusedClaim(state: Claiming, problem: Problem): VisitState {
  const trouble = state.code === undefined ? undefined : codeTrouble(problem);
  if (trouble) return { name: 'typing', trouble };
  if (problem.isPassing) return { name: 'offline', retry: 'claiming', claiming: state };
  return state.again ? refusedAgain(problem) : { name: 'closed', reason: closedReason(problem) };
}

/**
 * A device that had the handoff before is told "used" only once the card has been read, since no other could have taken
 * it, and "revoked" when the desktop has stopped it.
 */
function refusedAgain(problem: Problem): VisitState {
  const reason = closedReason(problem);
  if (reason === 'used') return { name: 'done' };
  return { name: 'closed', reason: reason === 'revoked' ? 'cancelled' : reason };
}

function afterRetry(state: Extract<VisitState, { name: 'offline' }>): VisitState {
  return state.retry === 'claiming' ? state.claiming : { name: state.retry };
}

import { afterCard, afterScan, cardOf, sideOf } from './handoff-cards';
import type { Problem } from './problem';
import type { Card, CardPhase, HandoffPhase, HandoffView, ScanPhase, Side } from './wire';

/** What every state of a running handoff carries. */
interface Running {
  link: HandoffView;
  /** Nothing was heard of the phone for a while; it may come back any moment. */
  quiet?: true;
  /** This page cannot reach the server. */
  offline?: true;
}

/** Where a handoff stands, as the desktop tells it. */
export type HandoffState =
  | { name: 'idle' }
  /** A link is being asked for. */
  | { name: 'preparing' }
  /** The link is out; nobody has opened it. */
  | ({ name: 'waiting' } & Running)
  /** Someone is looking at the phone page. */
  | ({ name: 'opened' } & Running)
  /** The phone has claimed the link. */
  | ({ name: 'connected' } & Running)
  /** The person is asked whether the phone shows the same number. */
  | ({ name: 'confirming' } & Running)
  | ({ name: 'capturing'; side: Side; cardId?: string } & Running)
  | ({ name: 'reading'; side: Side; cardId?: string } & Running)
  /** The picture could not be read; the phone offers another try. */
  | ({ name: 'retrying'; message?: string } & Running)
  /** Completed: the result is on its way here. */
  | ({ name: 'fetching'; cardId?: string } & Running)
  | { name: 'done'; card: Card }
  | { name: 'ended'; reason: EndReason }
  | { name: 'failed'; problem: Problem };

/** Cancelled on the desktop, on the phone, or because it was the wrong phone; run out; "it's not me". */
export type EndReason = 'desktop' | 'phone' | 'wrong_phone' | 'expired' | 'rejected';

export type HandoffEvent =
  /** Also in the midst of another handoff, which is then given up. */
  | { type: 'begin' }
  /** A new, renewed or re-attached link; without its address a phone has claimed it. */
  | { type: 'link'; link: HandoffView }
  /** A new code to be spoken, for the same link. */
  | { type: 'code'; code: string; expires: string }
  | { type: 'handoff'; state: HandoffPhase; reason?: string; cardId?: string; confirmNumber?: string }
  | { type: 'presence'; quiet: boolean }
  | { type: 'reach'; offline: boolean }
  | { type: 'card'; cardId: string; state: CardPhase; message?: string }
  | { type: 'scan'; cardId: string; state: ScanPhase }
  | { type: 'result'; card: Card }
  | { type: 'refused'; problem: Problem }
  | { type: 'cancel' }
  | { type: 'expire' }
  | { type: 'reset' };

export type ActiveState = Extract<HandoffState, { link: HandoffView }>;

export function isActive(state: HandoffState): state is ActiveState {
  return 'link' in state;
}

/** No phone has claimed it: its link is shown. */
export function isUnclaimed(state: HandoffState): state is Extract<HandoffState, { name: 'waiting' | 'opened' }> {
  return state.name === 'waiting' || state.name === 'opened';
}

/** The whole life of a handoff. An event that means nothing in a state leaves it as it is (the same object). */
export function next(state: HandoffState, event: HandoffEvent): HandoffState {
  switch (event.type) {
    case 'begin':
      return state.name === 'preparing' ? state : { name: 'preparing' };
    case 'reset':
      return state.name === 'idle' ? state : { name: 'idle' };
    case 'link':
      return state.name === 'preparing' || isUnclaimed(state) ? { name: event.link.link ? 'waiting' : 'connected', link: event.link } : state;
    case 'code':
      return isUnclaimed(state)
        ? { name: state.name, link: { ...state.link, code: event.code, code_expires_at: event.expires } }
        : state;
    case 'refused':
      return isActive(state) || state.name === 'preparing' ? { name: 'failed', problem: event.problem } : state;
    case 'cancel':
      return isActive(state) || state.name === 'preparing' ? { name: 'ended', reason: 'desktop' } : state;
    case 'expire':
      return isUnclaimed(state) ? { name: 'ended', reason: 'expired' } : state;
    case 'result':
      return state.name === 'fetching' ? { name: 'done', card: event.card } : state;
    case 'presence':
      return isActive(state) && mayBeQuiet(state) ? flagged(state, 'quiet', event.quiet) : state;
    case 'reach':
      return isActive(state) ? flagged(state, 'offline', event.offline) : state;
    case 'handoff':
      return isActive(state) ? afterHandoff(state, event) : state;
    case 'card':
      return isActive(state) ? afterCard(state, event) : state;
    case 'scan':
      return isActive(state) ? afterScan(state, event.cardId, event.state) : state;
  }
}

/** While it is the phone's turn. */
function mayBeQuiet({ name }: ActiveState): boolean {
  return name === 'connected' || name === 'confirming' || name === 'capturing' || name === 'retrying';
}

function flagged<S extends ActiveState>(state: S, flag: 'quiet' | 'offline', on: boolean): S {
  if ((state[flag] ?? false) === on) return state;
  const { [flag]: _before, ...rest } = state;
  return (on ? { ...rest, [flag]: true } : rest) as S;
}

function afterHandoff(state: ActiveState, event: Extract<HandoffEvent, { type: 'handoff' }>): HandoffState {
  const { link } = state;
  const { confirmNumber } = event;
  if (state.name === 'fetching') return state;
  switch (event.state) {
    case 'waiting':
      return state;
    case 'opened':
      return state.name === 'waiting' ? { name: 'opened', link } : state;
    case 'claimed':
      return isUnclaimed(state) ? { name: 'connected', link } : state;
    case 'confirming':
      if (!isBeforeCapture(state)) return state;
      if (state.name === 'confirming' && (!confirmNumber || link.confirm_number)) return state;
      return { name: 'confirming', link: confirmNumber ? { ...link, confirm_number: confirmNumber } : link };
    case 'capturing':
      return isBeforeCapture(state) ? { name: 'capturing', link, side: 'front' } : state;
    case 'reading':
      return startsReading(state);
    case 'completed':
      return { name: 'fetching', link, ...cardOf(state), ...(event.cardId ? { cardId: event.cardId } : {}) };
    case 'expired':
    case 'rejected':
      return { name: 'ended', reason: event.state };
    case 'cancelled':
      return { name: 'ended', reason: event.reason === 'phone' || event.reason === 'wrong_phone' ? event.reason : 'desktop' };
  }
}

function isBeforeCapture(state: ActiveState): boolean {
  return isUnclaimed(state) || state.name === 'connected' || state.name === 'confirming';
}

function startsReading(state: ActiveState): HandoffState {
  if (state.name === 'reading') return state;
  return { name: 'reading', link: state.link, side: sideOf(state), ...cardOf(state) };
}

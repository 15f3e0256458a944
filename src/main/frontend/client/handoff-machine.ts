import type { Problem } from './problem';
import type { Card, CardPhase, HandoffPhase, HandoffView, ScanPhase, Side } from './wire';

/** Where a handoff stands, as the desktop tells it. */
export type HandoffState =
  | { name: 'idle' }
  /** A link is being asked for. */
  | { name: 'preparing' }
  /** The link is out; nobody has opened it. */
  | { name: 'waiting'; link: HandoffView }
  /** Someone is looking at the phone page. */
  | { name: 'opened'; link: HandoffView }
  /** The phone has claimed the link. */
  | { name: 'connected'; link: HandoffView }
  /** Phone and desktop compare their numbers. */
  | { name: 'confirming'; link: HandoffView }
  | { name: 'capturing'; link: HandoffView; side: Side; cardId?: string }
  | { name: 'reading'; link: HandoffView; side: Side; cardId?: string }
  /** The picture could not be read; the phone offers another try. */
  | { name: 'retrying'; link: HandoffView; message?: string }
  /** Completed: the result is on its way here. */
  | { name: 'fetching'; link: HandoffView; cardId?: string }
  | { name: 'done'; card: Card }
  | { name: 'ended'; reason: EndReason }
  | { name: 'failed'; problem: Problem };

export type EndReason = 'cancelled' | 'expired' | 'rejected';

export type HandoffEvent =
  | { type: 'begin' }
  /** A new, renewed or re-attached link. */
  | { type: 'link'; link: HandoffView }
  | { type: 'handoff'; state: HandoffPhase; cardId?: string }
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

/** The whole life of a handoff. An event that means nothing in a state leaves it as it is (the same object). */
export function next(state: HandoffState, event: HandoffEvent): HandoffState {
  switch (event.type) {
    case 'begin':
      return isActive(state) || state.name === 'preparing' ? state : { name: 'preparing' };
    case 'reset':
      return state.name === 'idle' ? state : { name: 'idle' };
    case 'link':
      return takesLink(state) ? { name: 'waiting', link: event.link } : state;
    case 'refused':
      return isActive(state) || state.name === 'preparing' ? { name: 'failed', problem: event.problem } : state;
    case 'cancel':
      return isActive(state) || state.name === 'preparing' ? { name: 'ended', reason: 'cancelled' } : state;
    case 'expire':
      return state.name === 'waiting' || state.name === 'opened' ? { name: 'ended', reason: 'expired' } : state;
    case 'result':
      return isActive(state) ? { name: 'done', card: event.card } : state;
    case 'handoff':
      return isActive(state) ? afterHandoff(state, event.state, event.cardId) : state;
    case 'card':
      return isActive(state) ? afterCard(state, event) : state;
    case 'scan':
      return isActive(state) ? afterScan(state, event.cardId, event.state) : state;
  }
}

function takesLink(state: HandoffState): boolean {
  return state.name === 'preparing' || state.name === 'waiting' || state.name === 'opened';
}

function cardOf(state: ActiveState): { cardId?: string } {
  return 'cardId' in state && state.cardId ? { cardId: state.cardId } : {};
}

function afterHandoff(state: ActiveState, phase: HandoffPhase, cardId?: string): HandoffState {
  const { link } = state;
  if (state.name === 'fetching') return state;
  switch (phase) {
    case 'waiting':
      return state;
    case 'opened':
      return state.name === 'waiting' ? { name: 'opened', link } : state;
    case 'confirming':
      return isBeforeCapture(state) && state.name !== 'confirming' ? { name: 'confirming', link } : state;
    case 'claimed':
      return isBeforeCapture(state) && state.name !== 'connected' ? { name: 'connected', link } : state;
    case 'capturing':
      return isBeforeCapture(state) ? { name: 'capturing', link, side: 'front' } : state;
    case 'reading':
      return startsReading(state);
    case 'completed':
      return { name: 'fetching', link, ...cardOf(state), ...(cardId ? { cardId } : {}) };
    case 'cancelled':
    case 'expired':
    case 'rejected':
      return { name: 'ended', reason: phase };
  }
}

function isBeforeCapture(state: ActiveState): boolean {
  return state.name === 'waiting' || state.name === 'opened' || state.name === 'connected' || state.name === 'confirming';
}

function startsReading(state: ActiveState): HandoffState {
  if (state.name === 'reading') return state;
  return { name: 'reading', link: state.link, side: sideOf(state), ...cardOf(state) };
}

function sideOf(state: ActiveState): Side {
  return 'side' in state ? state.side : 'front';
}

function isAt(state: ActiveState, name: 'capturing' | 'reading', side: Side): boolean {
  return state.name === name && state.side === side;
}

/** Cards speak of themselves: a new one may follow a failed one, and the newest is the one that counts. */
function afterCard(state: ActiveState, event: Extract<HandoffEvent, { type: 'card' }>): HandoffState {
  const { link } = state;
  const { cardId } = event;
  if (state.name === 'fetching') return state.cardId ? state : { ...state, cardId };
  const known = cardOf(state).cardId;
  if (known && known !== cardId && event.state !== 'pending' && event.state !== 'completed') return state;
  switch (event.state) {
    case 'pending':
      return known === cardId ? state : { name: 'capturing', link, side: 'front', cardId };
    case 'frontside_processing':
      return isAt(state, 'reading', 'front') ? state : { name: 'reading', link, side: 'front', cardId };
    case 'backside_processing':
      return isAt(state, 'capturing', 'back') ? state : { name: 'capturing', link, side: 'back', cardId };
    case 'post_processing':
      return state.name === 'reading' ? state : { name: 'reading', link, side: sideOf(state), cardId };
    case 'completed':
    case 'enriched':
      return { name: 'fetching', link, cardId };
    case 'frontside_failed':
    case 'backside_failed':
    case 'error':
      return { name: 'retrying', link, ...(event.message ? { message: event.message } : {}) };
  }
}

/** Between "back is wanted" and "completed" only the back's scan says that it has arrived. */
function afterScan(state: ActiveState, cardId: string, scan: ScanPhase): HandoffState {
  const arrived = scan === 'pending' || scan === 'processing';
  if (state.name !== 'capturing' || state.cardId !== cardId || !arrived) return state;
  return { name: 'reading', link: state.link, side: state.side, cardId };
}

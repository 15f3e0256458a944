import type { ActiveState, HandoffEvent, HandoffState } from './handoff-machine';
import type { ScanPhase, Side } from './wire';

/** Cards speak of themselves: a new one may follow a failed one, and the newest is the one that counts. */
export function afterCard(state: ActiveState, event: Extract<HandoffEvent, { type: 'card' }>): HandoffState {
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
export function afterScan(state: ActiveState, cardId: string, scan: ScanPhase): HandoffState {
  const arrived = scan === 'pending' || scan === 'processing';
  if (state.name !== 'capturing' || state.cardId !== cardId || !arrived) return state;
  return { name: 'reading', link: state.link, side: state.side, cardId };
}

function isAt(state: ActiveState, name: 'capturing' | 'reading', side: Side): boolean {
  return state.name === name && state.side === side;
}

/** The card that a state knows of. */
export function cardOf(state: ActiveState): { cardId?: string } {
  return 'cardId' in state && state.cardId ? { cardId: state.cardId } : {};
}

/** The side that it is about. */
export function sideOf(state: ActiveState): Side {
  return 'side' in state ? state.side : 'front';
}

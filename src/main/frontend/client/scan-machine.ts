import type { Problem } from './problem';
import type { Backside, CardPhase, Side } from './wire';

interface Pictures<P> {
  backside: Backside;
  front?: P;
  back?: P;
}

/** Where the scanning of a card stands on the device that takes the pictures. `P` is a picture. */
export type ScanState<P> = Pictures<P> &
  (
    | { name: 'aiming'; side: Side }
    | { name: 'preview'; side: Side; picture: P }
    | { name: 'sending'; side: Side; progress: number }
    /** The network went away; the picture is kept. */
    | { name: 'stalled'; side: Side }
    /** Sent; the server reads it. */
    | { name: 'checking'; side: Side }
    | { name: 'unreadable'; message?: string }
    | { name: 'refused'; problem: Problem }
    | { name: 'done'; cardId: string }
  );

export type ScanEvent<P> =
  | { type: 'taken'; picture: P }
  | { type: 'retake' }
  | { type: 'use' }
  | { type: 'skip' }
  | { type: 'progress'; fraction: number }
  | { type: 'offline' }
  | { type: 'resume' }
  | { type: 'uploaded' }
  | { type: 'card'; cardId: string; state: CardPhase; message?: string }
  | { type: 'refused'; problem: Problem }
  | { type: 'again' };

export function startScan<P>(backside: Backside): ScanState<P> {
  return { name: 'aiming', side: 'front', backside };
}

/** Where a scan goes on that a reload has interrupted; what had reached the server is no longer there. */
export function resumeScan<P>(left: Pictures<P> & { step: 'aiming' | 'stalled' | 'checking'; side: Side }): ScanState<P> {
  return { ...pictures(left), name: left.step, side: left.side };
}

/** An event that means nothing in a state leaves it as it is (the same object). */
export function nextScan<P>(state: ScanState<P>, event: ScanEvent<P>): ScanState<P> {
  if (state.name === 'done') return state;
  switch (event.type) {
    case 'taken':
      return state.name === 'aiming'
        ? { ...pictures(state), name: 'preview', side: state.side, picture: event.picture }
        : state;
    case 'retake':
      return state.name === 'preview' ? { ...pictures(state), name: 'aiming', side: state.side } : state;
    case 'use':
      return state.name === 'preview' ? afterUse(state) : state;
    case 'skip':
      return canSkip(state) ? { ...pictures(state), backside: 'disabled', name: 'sending', side: 'front', progress: 0 } : state;
    case 'progress':
      return state.name === 'sending' ? { ...state, progress: event.fraction } : state;
    case 'offline':
      return state.name === 'sending' ? { ...pictures(state), name: 'stalled', side: state.side } : state;
    case 'resume':
      return state.name === 'stalled' ? { ...pictures(state), name: 'sending', side: state.side, progress: 0 } : state;
    case 'uploaded':
      return state.name === 'sending' ? { ...pictures(state), name: 'checking', side: state.side } : state;
    case 'card':
      return isSent(state) ? afterCard(state, event) : state;
    case 'refused':
      return { backside: state.backside, name: 'refused', problem: event.problem };
    case 'again':
      return state.name === 'unreadable' || state.name === 'refused' ? startScan(state.backside) : state;
  }
}

/** With an optional back the person decides before the card is made: the server must know what to wait for. */
export function canSkip<P>(state: ScanState<P>): boolean {
  return state.name === 'aiming' && state.side === 'back' && state.backside === 'optional' && state.front !== undefined;
}

type Named<P, N extends ScanState<P>['name']> = Extract<ScanState<P>, { name: N }>;
type Sent<P> = Named<P, 'sending' | 'stalled' | 'checking'>;

function pictures<P>({ backside, front, back }: Pictures<P>): Pictures<P> {
  return { backside, ...(front === undefined ? {} : { front }), ...(back === undefined ? {} : { back }) };
}

function isSent<P>(state: ScanState<P>): state is Sent<P> {
  return state.name === 'sending' || state.name === 'stalled' || state.name === 'checking';
}

function afterUse<P>(state: Named<P, 'preview'>): ScanState<P> {
  const kept = { ...pictures(state), [state.side]: state.picture };
  if (state.backside !== 'optional') return { ...kept, name: 'sending', side: state.side, progress: 0 };
  if (state.side === 'front') return { ...kept, name: 'aiming', side: 'back' };
  return { ...kept, name: 'sending', side: 'front', progress: 0 };
}

function afterCard<P>(state: Sent<P>, event: Extract<ScanEvent<P>, { type: 'card' }>): ScanState<P> {
  switch (event.state) {
    case 'backside_processing':
      if (state.side === 'back' || state.backside === 'disabled') return state;
      if (state.back === undefined) return { ...pictures(state), name: 'aiming', side: 'back' };
      return { ...pictures(state), name: 'sending', side: 'back', progress: 0 };
    case 'completed':
    case 'enriched':
      return { backside: state.backside, name: 'done', cardId: event.cardId };
    case 'frontside_failed':
    case 'backside_failed':
    case 'error':
      return { backside: state.backside, name: 'unreadable', ...(event.message ? { message: event.message } : {}) };
    case 'pending':
    case 'frontside_processing':
    case 'post_processing':
      return state;
  }
}

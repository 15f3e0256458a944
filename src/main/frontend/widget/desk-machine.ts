import type { Problem } from '../client/problem';
import type { CameraTrouble } from '../scanner/camera';

/** What the page allows, and what this device is. */
export interface Terms {
  /** `webToMobileHandoffConfig.enabled` */
  handoff: boolean | 'always';
  /** The page wants people to choose before anything starts. */
  choose: boolean;
  /** This is a phone: a code on its own screen could not be scanned. */
  phone: boolean;
}

/** Why a handoff is on; told in one sentence above the code. */
export type HandoffReason =
  /** The person asked for it. */
  | 'asked'
  /** The page wants nothing else. */
  | 'always'
  /** It was running already: the page was reloaded. */
  | 'resumed'
  /** The server could not be reached in time. */
  | 'unreachable'
  /** Two attempts failed. */
  | 'unreadable'
  | CameraTrouble;

/** What a desktop is at. */
export type DeskState =
  | { name: 'idle' }
  | { name: 'choosing' }
  | { name: 'scanning'; by: 'camera' | 'file'; failures: number }
  | { name: 'handoff'; reason: HandoffReason }
  | { name: 'done' }
  | { name: 'failed'; problem: Problem };

export type DeskEvent =
  | { type: 'begin' }
  /** Scan another card, or try again after a failure. */
  | { type: 'again' }
  /** From the beginning, whatever is going on. */
  | { type: 'restart' }
  /** The person's own choices. */
  | { type: 'use-phone' }
  | { type: 'use-camera' }
  | { type: 'use-file' }
  | { type: 'cancel' }
  /** A handoff is on that this page did not start just now. */
  | { type: 'resume' }
  | { type: 'trouble'; trouble: CameraTrouble }
  | { type: 'unreachable'; problem: Problem }
  /** A picture could not be read, or was refused. */
  | { type: 'unreadable' }
  | { type: 'delivered' }
  | { type: 'fail'; problem: Problem };

const attempts = 2;

/** The moves of a desktop under the page's terms. An event that means nothing leaves the state as it is (the same object). */
export function nextDesk(terms: Terms, state: DeskState, event: DeskEvent): DeskState {
  switch (event.type) {
    case 'begin':
      return state.name === 'idle' ? first(terms) : state;
    case 'again':
      return state.name === 'done' || state.name === 'failed' || state.name === 'handoff' ? first(terms) : state;
    case 'restart':
      return state.name === 'idle' ? state : first(terms);
    case 'use-phone':
      return terms.handoff && state.name !== 'handoff' ? { name: 'handoff', reason: 'asked' } : state;
    case 'use-camera':
      return { name: 'scanning', by: 'camera', failures: failuresOf(state) };
    case 'use-file':
      return { name: 'scanning', by: 'file', failures: failuresOf(state) };
    case 'cancel':
      return afterCancel(terms, state);
    case 'resume':
      return state.name === 'handoff' ? state : { name: 'handoff', reason: 'resumed' };
    case 'delivered':
      return state.name === 'done' ? state : { name: 'done' };
    case 'fail':
      return { name: 'failed', problem: event.problem };
    case 'trouble':
    case 'unreachable':
    case 'unreadable':
      return state.name === 'scanning' ? afterSetback(terms, state, event) : state;
  }
}

function first({ handoff, choose, phone }: Terms): DeskState {
  if (handoff === 'always' && !phone) return { name: 'handoff', reason: 'always' };
  return choose ? { name: 'choosing' } : { name: 'scanning', by: 'camera', failures: 0 };
}

/** Back from the phone, people get two attempts again. */
function failuresOf(state: DeskState): number {
  return state.name === 'scanning' ? state.failures : 0;
}

function afterCancel(terms: Terms, state: DeskState): DeskState {
  if (state.name === 'scanning') return { name: 'choosing' };
  if (state.name !== 'handoff') return state;
  return first(terms).name === 'handoff' ? state : { name: 'choosing' };
}

type Scanning = Extract<DeskState, { name: 'scanning' }>;
type Setback = Extract<DeskEvent, { type: 'trouble' | 'unreachable' | 'unreadable' }>;

function afterSetback({ handoff, phone }: Terms, state: Scanning, event: Setback): DeskState {
  const byItself = handoff !== false && !phone;
  switch (event.type) {
    case 'trouble':
      if (state.by === 'file') return state;
      return byItself ? { name: 'handoff', reason: event.trouble } : { ...state, by: 'file' };
    case 'unreachable':
      return byItself ? { name: 'handoff', reason: 'unreachable' } : { name: 'failed', problem: event.problem };
    case 'unreadable':
      if (byItself && state.failures + 1 >= attempts) return { name: 'handoff', reason: 'unreadable' };
      return { ...state, failures: state.failures + 1 };
  }
}

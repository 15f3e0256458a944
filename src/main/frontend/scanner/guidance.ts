import type { Hint } from './judgement';

/** What is being said, and how near a picture is. */
export interface Guidance {
  readonly hint: Hint;
  readonly since: number;
  /** What the latest frames say instead, and since when. */
  readonly rival: Hint;
  readonly rivalSince: number;
  /** Since when the card has been fit to be taken. */
  readonly readySince: number | undefined;
  readonly readyFrames: number;
  /** Single bad frames in between are forgiven. */
  readonly lapses: number;
  /** After "take it again" the same picture is not taken at once. */
  readonly pausedUntil: number;
  /** The picture is to be taken now. */
  readonly due: boolean;
}

export interface Reading {
  hint: Hint;
  /** Milliseconds. */
  at: number;
}

/** Shorter than this nobody can read a hint. */
export const leastShown = 800;
/** A single odd frame is not worth a word. */
export const leastSeen = 240;
export const steadyFor = 600;
/** On a slow phone two looks may lie far apart. */
export const steadyFrames = 4;
export const pauseAfterRetake = 2_000;

export function startGuidance(at: number, retaken: boolean): Guidance {
  const pausedUntil = retaken ? at + pauseAfterRetake : at;
  const nothing = { readySince: undefined, readyFrames: 0, lapses: 0, due: false };
  return { hint: 'searching', since: at, rival: 'searching', rivalSince: at, ...nothing, pausedUntil };
}

/** One hint at a time, and none of them flickers. Pure. */
export function guide(state: Guidance, { hint, at }: Reading): Guidance {
  const rivalSince = hint === state.rival ? state.rivalSince : at;
  const changes = hint !== state.hint && at - rivalSince >= leastSeen && (hint === 'ready' || at - state.since >= leastShown);
  const isReady = hint === 'ready';
  const lapses = isReady ? 0 : state.lapses + 1;
  const readySince = isReady ? (state.readySince ?? at) : lapses < 2 ? state.readySince : undefined;
  const readyFrames = readySince === undefined ? 0 : state.readyFrames + (isReady ? 1 : 0);
  const wasTakenAway = state.readySince !== undefined && readySince === undefined;
  const pausedUntil = wasTakenAway ? at : state.pausedUntil;
  return {
    hint: changes ? hint : state.hint,
    since: changes ? at : state.since,
    rival: hint,
    rivalSince,
    readySince,
    readyFrames,
    lapses,
    pausedUntil,
    due: readyFrames >= steadyFrames && lapses === 0 && at - (readySince ?? at) >= steadyFor && at >= pausedUntil,
  };
}

import type { Box } from './geometry';
import type { Luma } from './luma';

/** Where a card's edges are, as parts of the guide's width or height: 0 on the guide, negative outside, positive inside. */
export interface Edges {
  left?: number;
  right?: number;
  top?: number;
  bottom?: number;
}

export type SideName = keyof Edges;

/** Which part of a side must show the edge: all of it but the round corners, or only the middle of a card far away. */
export interface Span {
  from: number;
  to: number;
}

export const wholeSide: Span = { from: 0.12, to: 0.88 };
export const middle: Span = { from: 0.32, to: 0.68 };

const segments = 8;
/** A thumb may hide a quarter of a side. */
const segmentsNeeded = 6;
/** By how many pixels two opposite edges may close in on each other: more is no card, or one seen far from above. */
const closing = 4;
/** How far around the guide to look, as a part of its width or height. */
const outside = 0.3;
const inside = 0.32;
/** Steps of brightness that a card's edge makes: sharply on the spot, and still when averaged over lines of print. */
const stepNear = 7;
const stepFar = 5;
const near = 2;
const far = 11;
/** How far a tilted edge may run, in pixels from one end to the other; pixels on either side that still belong to it. */
const tilts = [0, -4, 4, -8, 8, -12, 12, -16, 16];
const slack = 2;
const asGood = 0.6;
/** Places next to each other that see the same line. */
const level = 0.95;

interface Line {
  place: number;
  /** In pixels, inwards from its upper or left end to the other. */
  tilt: number;
}

type Lines = Partial<Record<SideName, Line>>;

/**
 * Looks for straight, long steps of brightness along the four sides of the guide. Where a fourth is missing, the two that
 * face each other must run alike: the sides of a head do not.
 */
export function edgesIn(frame: Luma, guide: Box, span: Span): Edges {
  const lines: Lines = {};
  const edges: Edges = {};
  for (const side of ['left', 'right', 'top', 'bottom'] as const) {
    const line = lineAt(frame, guide, side, span);
    if (!line) continue;
    lines[side] = line;
    edges[side] = line.place;
  }
  return Object.keys(lines).length === 3 && (close(lines.left, lines.right) || close(lines.top, lines.bottom)) ? {} : edges;
}

function close(one: Line | undefined, other: Line | undefined): boolean {
  return one !== undefined && other !== undefined && Math.abs(one.tilt + other.tilt) > closing;
}

function lineAt(frame: Luma, guide: Box, side: SideName, span: Span): Line | undefined {
  const length = lengthAcross(guide, side);
  const steps = stepsAlong(frame, guide, side, span);
  return strongest(steps, steps[0]!.length, length);
}

function lengthAcross(guide: Box, side: SideName): number {
  return side === 'left' || side === 'right' ? guide.width : guide.height;
}

function stepsAlong(frame: Luma, guide: Box, side: SideName, span: Span): Float32Array[] {
  const count = Math.floor((outside + inside) * lengthAcross(guide, side));
  const steps: Float32Array[] = [];
  for (let segment = 0; segment < segments; segment++) {
    steps.push(stepsOf(profile(frame, guide, side, span, segment, count)));
  }
  return steps;
}

/** Mean brightness along a segment of a side, going inwards from outside the guide; -1 where the frame ends. */
function profile(frame: Luma, guide: Box, side: SideName, span: Span, segment: number, count: number): Float32Array {
  const { width, height, data } = frame;
  const upright = side === 'left' || side === 'right';
  const along = upright ? guide.height : guide.width;
  const across = upright ? guide.width : guide.height;
  const origin = upright ? guide.y : guide.x;
  const share = (span.to - span.from) / segments;
  const from = Math.round(origin + along * (span.from + share * segment));
  const to = Math.max(from + 1, Math.round(origin + along * (span.from + share * (segment + 1))));
  const start = side === 'left' ? guide.x : side === 'top' ? guide.y : upright ? guide.x + across : guide.y + across;
  const direction = side === 'left' || side === 'top' ? 1 : -1;
  const means = new Float32Array(count).fill(-1);
  for (let i = 0; i < count; i++) {
    const line = Math.round(start + direction * (i - outside * across));
    if (line < 0 || line >= (upright ? width : height)) continue;
    let sum = 0;
    for (let j = from; j < to; j++) sum += upright ? data[j * width + line]! : data[line * width + j]!;
    means[i] = sum / (to - from);
  }
  return means;
}

/** How much brighter it gets at each place, 0 where that does not last: lines of print are no edges. */
function stepsOf(means: Float32Array): Float32Array {
  const steps = new Float32Array(means.length);
  for (let i = 1; i < means.length - 1; i++) {
    const sharp = difference(means, i, near);
    const lasting = difference(means, i, far);
    if (Math.abs(sharp) >= stepNear && Math.abs(lasting) >= stepFar && sharp > 0 === lasting > 0) steps[i] = sharp;
  }
  return steps;
}

function difference(means: Float32Array, at: number, reach: number): number {
  const before = mean(means, at - reach, at);
  const after = mean(means, at + 1, at + 1 + reach);
  return before < 0 || after < 0 ? 0 : after - before;
}

function mean(means: Float32Array, from: number, to: number): number {
  let sum = 0;
  let count = 0;
  for (let i = Math.max(0, from); i < Math.min(means.length, to); i++) {
    if (means[i]! < 0) continue;
    sum += means[i]!;
    count++;
  }
  return count > 0 ? sum / count : -1;
}

/** The strongest line, or one further out that is nearly as strong: a band printed on the card is no edge either. */
function strongest(steps: Float32Array[], count: number, length: number): Line | undefined {
  const strengths = new Float32Array(count);
  const tilted = new Float32Array(count);
  for (let at = 1; at < count - 1; at++) {
    for (const sign of [1, -1]) {
      for (const tilt of tilts) {
        const strength = lineStrength(steps, at, tilt, sign);
        if (strength <= strengths[at]!) continue;
        strengths[at] = strength;
        tilted[at] = tilt;
      }
    }
  }
  const best = Math.max(...strengths);
  if (best <= 0) return undefined;
  let first = strengths.findIndex((strength) => strength >= best * asGood);
  while (first + 1 < count && strengths[first + 1]! > strengths[first]!) first++;
  let last = first;
  while (last + 1 < count && strengths[last + 1]! >= strengths[first]! * level) last++;
  const middle = (first + last) >> 1;
  return { place: (first + last + 1) / 2 / length - outside, tilt: tilted[middle]! };
}

function lineStrength(steps: Float32Array[], at: number, tilt: number, sign: number): number {
  let found = 0;
  let sum = 0;
  for (let segment = 0; segment < segments; segment++) {
    const middle = Math.round(at + tilt * (segment / (segments - 1) - 0.5));
    let most = 0;
    for (let i = middle - slack; i <= middle + slack; i++) most = Math.max(most, sign * (steps[segment]![i] ?? 0));
    if (most > 0) found++;
    else if (segment - found >= segments - segmentsNeeded) return 0;
    sum += Math.min(most, 60);
  }
  return found >= segmentsNeeded ? sum : 0;
}

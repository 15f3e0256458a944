import { edgesIn, middle, wholeSide, type Edges } from './edges';
import type { Box } from './geometry';
import { brightnessOf, glareOf } from './light';
import type { Luma } from './luma';
import { motionBetween } from './motion';

/** What to tell the person; `ready` when nothing is left to do but to hold still. */
export type Hint = 'searching' | 'dark' | 'far' | 'close' | 'glare' | 'moving' | 'blurry' | 'ready';

/** What one frame shows. */
export interface Measurement {
  /** 0 to 255: of the brightest twentieth of what is in the guide. */
  brightness: number;
  /** The part of the guide that is drowned in light. */
  glare: number;
  /** See sharpnessOf. */
  sharpness: number;
  edges: Edges;
  /** Edges of something card-like that is too small for the guide. */
  distant: Edges;
  /** Guide widths a second; infinite for a first frame. */
  speed: number;
  /** The picture ends soon beside the guide, as an upright phone's does: the sides of a large card lie beyond it. */
  narrow: boolean;
  /** The same above and below it, as on a computer. */
  low: boolean;
}

const limits = {
  brightness: 80,
  glare: 0.012,
  /** An edge blurred by about 2.6 pixels, at 960 pixels a card. */
  sharpness: 0.155,
  speed: 0.05,
  smallest: 0.72,
  largest: 1.12,
  /** What the picture takes around the guide. */
  beyond: 0.06,
  /** Width by height against the guide's: a card held at a slant is still one. */
  slant: 0.17,
  room: 0.15,
};

/** A slow phone looks less often; what moved in the meantime must not count as slow. */
const usualPause = 125;

/** Measures everything but the sharpness, which needs a closer look. */
export function measure(now: Luma, guide: Box, before: { frame: Luma; ago: number } | undefined): Omit<Measurement, 'sharpness'> {
  const edges = edgesIn(now, guide, wholeSide);
  const seconds = Math.min(before?.ago ?? 0, usualPause) / 1000;
  const speed = before ? motionBetween(before.frame, now, guide) / guide.width / seconds : Infinity;
  return {
    brightness: brightnessOf(now, guide),
    glare: glareOf(now, guide),
    edges,
    distant: isCard(edges) ? {} : edgesIn(now, guide, middle),
    speed,
    narrow: guide.x < guide.width * limits.room && now.width - guide.x - guide.width < guide.width * limits.room,
    low: guide.y < guide.height * limits.room && now.height - guide.y - guide.height < guide.height * limits.room,
  };
}

/** The one thing to say about a frame: what keeps the next thing from being judged comes first. */
export function judge({ brightness, glare, sharpness, edges, distant, speed, narrow, low }: Measurement): Hint {
  if (brightness < limits.brightness) return 'dark';
  if (!isCard(edges)) {
    if (isWholeCard(distant) && fillOf(distant) < limits.smallest) return 'far';
    return sharpness > 0 && isCut(edges, narrow, low) ? 'close' : 'searching';
  }
  if (glare > limits.glare) return 'glare';
  const fill = fillOf(edges);
  if (fill < limits.smallest) return 'far';
  if (fill > limits.largest) return 'close';
  if (Object.values(edges).some((place: number) => place < -limits.beyond)) return 'searching';
  if (speed > limits.speed) return 'moving';
  return sharpness < limits.sharpness ? 'blurry' : 'ready';
}

/** Three sides are enough, as a hand may hide one; where all four are seen they must have a card's shape. */
function isCard(edges: Edges): boolean {
  return Object.keys(edges).length === 3 || isWholeCard(edges);
}

function isWholeCard(edges: Edges): boolean {
  const wide = widthOf(edges);
  const high = heightOf(edges);
  return wide !== undefined && high !== undefined && Math.abs(wide / high - 1) < limits.slant;
}

/**
 * Only two opposite edges are in the picture, and too far apart; the other two lie beyond it. Above and below, print on
 * the card may pass for edges then.
 */
function isCut(edges: Edges, narrow: boolean, low: boolean): boolean {
  const upright = edges.left === undefined && edges.right === undefined;
  const high = heightOf(edges) ?? 0;
  const wide = widthOf(edges) ?? 0;
  return (narrow && upright && high > limits.largest) || (low && wide > limits.largest && high < wide);
}

function widthOf({ left, right }: Edges): number | undefined {
  return left === undefined || right === undefined ? undefined : 1 - left - right;
}

function heightOf({ top, bottom }: Edges): number | undefined {
  return top === undefined || bottom === undefined ? undefined : 1 - top - bottom;
}

function fillOf(edges: Edges): number {
  return Math.max(widthOf(edges) ?? 0, heightOf(edges) ?? 0);
}

import type { Box } from './geometry';
import type { Luma } from './luma';

const blown = 250;
const bright = 205;
const shortest = 5;
const inner = 2;
const outer = 5;

/** How bright the brightest twentieth is: print on a dark card in good light is bright too. */
export function brightnessOf({ width, data }: Luma, { x, y, width: across, height: down }: Box): number {
  const counts = new Uint32Array(256);
  let total = 0;
  for (let j = Math.ceil(y); j < y + down - 1; j++) {
    for (let i = Math.ceil(x); i < x + across - 1; i++) {
      counts[data[j * width + i]!]!++;
      total++;
    }
  }
  let brighter = 0;
  for (let value = 255; value >= 0; value--) {
    brighter += counts[value]!;
    if (brighter * 20 >= total) return value;
  }
  return 0;
}

/**
 * Which part of the guide is drowned in light. White print ends sharply, and so does a pale band on it; a reflection fades
 * away on all sides. So only what lies in a run of blown-out pixels with a fading end counts, across and down.
 */
export function glareOf({ width, data }: Luma, { x, y, width: across, height: down }: Box): number {
  const left = Math.ceil(x);
  const right = Math.floor(x + across) - 1;
  const top = Math.ceil(y);
  const bottom = Math.floor(y + down) - 1;
  const marks = new Uint8Array(data.length);
  for (let j = top; j <= bottom; j++) markRuns(data, marks, j * width + left, 1, right - left + 1);
  for (let i = left; i <= right; i++) markRuns(data, marks, top * width + i, width, bottom - top + 1);
  let drowned = 0;
  for (const mark of marks) if (mark === 2) drowned++;
  return drowned / (across * down);
}

function markRuns(data: Uint8Array, marks: Uint8Array, from: number, step: number, length: number): void {
  const to = from + length * step;
  for (let at = from; at < to; at += step) {
    if (data[at]! < blown) continue;
    const start = at;
    while (at < to && data[at]! >= blown) at += step;
    if (at - start < shortest * step) continue;
    const before = start - from >= outer * step && fades(data, start, -step);
    const after = to - at >= outer * step && fades(data, at - step, step);
    if (before || after) for (let i = start; i < at; i += step) marks[i]!++;
  }
}

/** Slowly darker: neither a step down to a band of another white, nor one to print. */
function fades(data: Uint8Array, end: number, step: number): boolean {
  const near = data[end + inner * step]!;
  const fall = near - data[end + outer * step]!;
  return near >= bright && near < 255 && fall >= 4 && fall <= 80;
}

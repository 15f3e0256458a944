import type { Box } from './geometry';
import type { Luma } from './luma';

const blown = 250;
const bright = 190;
const shortest = 5;
const beyond = 4;

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
 * Which part of the guide is drowned in light. White print ends sharply, a reflection fades away: only runs of blown-out
 * pixels with a soft end count.
 */
export function glareOf({ width, data }: Luma, { x, y, width: across, height: down }: Box): number {
  const left = Math.ceil(x);
  const right = Math.floor(x + across) - 1;
  let drowned = 0;
  for (let j = Math.ceil(y); j < y + down - 1; j++) {
    const row = j * width;
    for (let i = left; i <= right; i++) {
      if (data[row + i]! < blown) continue;
      const start = i;
      while (i <= right && data[row + i]! >= blown) i++;
      if (i - start < shortest) continue;
      if (fades(data, row + start, -1, start - left) || fades(data, row + i - 1, 1, right - i)) drowned += i - start;
    }
  }
  return drowned / (across * down);
}

function fades(data: Uint8Array, end: number, direction: number, room: number): boolean {
  if (room < beyond) return false;
  const outer = data[end + direction * beyond]!;
  return outer >= bright && outer < blown;
}

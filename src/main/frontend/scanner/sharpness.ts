import type { Box } from './geometry';
import type { Luma } from './luma';

const reach = 8;
const leastStep = 5;
const leastContrast = 44;
/** What is left of the sensor's noise after three lines were added up. */
const noise = 2;
const fewest = 40;
const bins = 40;
/** Which of the edges counts, from the softest (0) to the sharpest (1). */
const place = 0.6;

/**
 * How much of an edge's contrast lies between two neighbouring pixels: 1 where black touches white, about 0.4 / σ for an
 * edge blurred by σ pixels, whatever its contrast. The worse of the two directions, as a moving hand blurs one of them.
 *
 * @returns 0 where there is nothing to judge in one of the directions: print has edges in both
 */
export function sharpnessOf({ width, height, data }: Luma): number {
  const across = steepness(data, width, height, 1, width);
  const down = steepness(data, height, width, width, 1);
  return Math.min(across ?? 0, down ?? 0);
}

function steepness(data: Uint8Array, length: number, lines: number, step: number, line: number): number | undefined {
  const counts = new Uint16Array(bins + 1);
  const row = new Int16Array(length);
  let total = 0;
  for (let i = 1; i < lines - 1; i++) {
    for (let j = 0, at = i * line; j < length; j++, at += step) row[j] = data[at - line]! + data[at]! + data[at + line]!;
    for (let j = reach; j < length - reach - 1; j++) {
      const rise = riseAt(row, j);
      if (rise < 3 * leastStep || rise < riseAt(row, j - 1) || rise <= riseAt(row, j + 1)) continue;
      const contrast = rangeAround(row, j);
      if (contrast < 3 * leastContrast) continue;
      counts[Math.round(((rise - 3 * noise) / contrast) * bins)]!++;
      total++;
    }
  }
  if (total < fewest) return undefined;
  let seen = 0;
  let bin = 0;
  while (seen < total * place) seen += counts[bin++]!;
  return (bin - 1) / bins;
}

function riseAt(row: Int16Array, at: number): number {
  return Math.abs(row[at + 1]! - row[at]!);
}

function rangeAround(row: Int16Array, at: number): number {
  let low = row[at]!;
  let high = low;
  for (let i = at - reach; i <= at + 1 + reach; i++) {
    const value = row[i]!;
    if (value < low) low = value;
    else if (value > high) high = value;
  }
  return high - low;
}

/** The part of the guide with the most print in it: there a closer look shows whether it is sharp. */
export function busiestPart({ width, data }: Luma, guide: Box, part: { width: number; height: number }): Box {
  const stepX = part.width / 2;
  const stepY = part.height / 2;
  const inset = 0.08;
  const right = guide.x + guide.width * (1 - inset) - part.width;
  const bottom = guide.y + guide.height * (1 - inset) - part.height;
  let best: Box = { ...part, x: guide.x + (guide.width - part.width) / 2, y: guide.y + (guide.height - part.height) / 2 };
  let most = 0;
  for (let y = guide.y + guide.height * inset; y <= bottom; y += stepY) {
    for (let x = guide.x + guide.width * inset; x <= right; x += stepX) {
      let sum = 0;
      for (let j = Math.ceil(y); j < y + part.height; j += 2) {
        for (let i = Math.ceil(x); i < x + part.width; i++) sum += Math.abs(data[j * width + i + 1]! - data[j * width + i]!);
      }
      if (sum <= most) continue;
      most = sum;
      best = { ...part, x, y };
    }
  }
  return best;
}

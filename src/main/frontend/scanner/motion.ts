import type { Box } from './geometry';
import type { Luma } from './luma';

const noise = 1.2;

/**
 * How far the picture has moved from one frame to the next, in pixels, estimated from what changed against how much there
 * is to change. A change of the light alone is no movement.
 */
export function motionBetween(before: Luma, now: Luma, { x, y, width: across, height: down }: Box): number {
  const { width } = now;
  const cells: number[] = [];
  let slopes = 0;
  let drift = 0;
  for (let j = Math.ceil(y); j + 2 < y + down; j += 2) {
    for (let i = Math.ceil(x); i + 4 < x + across; i += 2) {
      const here = quad(now.data, width, i, j);
      const change = here - quad(before.data, width, i, j);
      cells.push(change);
      drift += change;
      slopes += Math.abs(quad(now.data, width, i + 2, j) - here);
    }
  }
  if (cells.length === 0) return 0;
  const mean = drift / cells.length;
  const changed = cells.reduce((sum, change) => sum + Math.abs(change - mean), 0) / cells.length;
  return Math.max(0, changed - noise) / (slopes / cells.length / 2 + 0.5);
}

function quad(data: Uint8Array, width: number, i: number, j: number): number {
  const at = j * width + i;
  return (data[at]! + data[at + 1]! + data[at + width]! + data[at + width + 1]!) / 4;
}

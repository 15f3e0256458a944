import type { Size } from './geometry';

/** A grey picture, row after row, one byte a pixel from 0 (black) to 255. */
export interface Luma extends Size {
  data: Uint8Array;
}

/** The brightness of coloured pixels (ITU-R BT.601, in whole numbers). */
export function lumaOf({ width, height, data: rgba }: { width: number; height: number; data: Uint8ClampedArray }): Luma {
  const data = new Uint8Array(width * height);
  for (let i = 0, at = 0; i < data.length; i++, at += 4) {
    data[i] = (rgba[at]! * 77 + rgba[at + 1]! * 150 + rgba[at + 2]! * 29) >> 8;
  }
  return { width, height, data };
}

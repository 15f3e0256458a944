import type { Box } from './geometry';

/** A small canvas for reading parts of a video. */
export class Pixels {
  private readonly canvas = document.createElement('canvas');
  private context: CanvasRenderingContext2D | null | undefined;

  /** @returns nothing where the browser lends no canvas */
  of(video: HTMLVideoElement, { x, y, width, height }: Box, scale: number): ImageData | undefined {
    const wide = Math.max(1, Math.round(width * scale));
    const high = Math.max(1, Math.round(height * scale));
    if (this.canvas.width !== wide) this.canvas.width = wide;
    if (this.canvas.height !== high) this.canvas.height = high;
    this.context ??= this.canvas.getContext('2d', { willReadFrequently: true });
    this.context?.drawImage(video, x, y, width, height, 0, 0, wide, high);
    return this.context?.getImageData(0, 0, wide, high);
  }
}

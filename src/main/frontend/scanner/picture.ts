import type { Picture } from '../client/cards-api';
import { fitWithin, type Box } from './geometry';

const longest = 2000;
const quality = 0.85;
const smallEnough = 1_500_000;
const sendable = ['image/jpeg', 'image/png'];

/** The picked file is of a kind that neither this browser nor the server can read. */
export class UnsupportedPicture extends Error {}

/**
 * A picked file, made ready to send. Small JPEGs and PNGs go as they are; all else is drawn anew, upright and
 * no larger than useful, which also leaves the camera's position data behind.
 *
 * @throws UnsupportedPicture
 */
export async function fromFile(file: Blob): Promise<Picture> {
  const url = URL.createObjectURL(file);
  try {
    const image = await decode(url).catch(() => undefined);
    if (!image) {
      if (sendable.includes(file.type)) return { blob: file, capture: 'selectedFile' };
      throw new UnsupportedPicture(file.type);
    }
    const { naturalWidth: width, naturalHeight: height } = image;
    const keep = sendable.includes(file.type) && file.size <= smallEnough && Math.max(width, height) <= longest;
    const blob = keep ? file : await jpegOf(drawn(image, { x: 0, y: 0, width, height }));
    return { blob, capture: 'selectedFile' };
  } finally {
    URL.revokeObjectURL(url);
  }
}

function decode(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => (image.naturalWidth > 0 ? resolve(image) : reject(new UnsupportedPicture()));
    image.onerror = () => reject(new UnsupportedPicture());
    image.src = url;
  });
}

/**
 * A part of a picture, no larger than useful.
 *
 * @param canvas is drawn over, where there is one already
 * @throws UnsupportedPicture
 */
export function drawn(source: CanvasImageSource, crop: Box, canvas = document.createElement('canvas')): HTMLCanvasElement {
  const { width, height } = fitWithin(crop, longest);
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new UnsupportedPicture();
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(source, crop.x, crop.y, crop.width, crop.height, 0, 0, width, height);
  return canvas;
}

/** @throws UnsupportedPicture */
export function jpegOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new UnsupportedPicture())), 'image/jpeg', quality);
  });
}

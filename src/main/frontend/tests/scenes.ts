import { cardAspect, type Box } from '../scanner/geometry';
import type { Luma } from '../scanner/luma';
import { busiestPart } from '../scanner/sharpness';

/** What lies before the camera, and how well the camera sees it. */
export interface Scene {
  subject: 'card' | 'dark card' | 'blank card' | 'paper' | 'face' | 'table' | 'wood' | 'dark room';
  /** The card's width as a part of the guide's. */
  fill: number;
  /** Pixels of Gaussian blur, at 640 pixels a guide. */
  blur: number;
  /** 1 is good light. */
  light: number;
  /** A reflection, its radius as a part of the guide's width. */
  glare: number;
  /** Parts of the guide's width. */
  shiftX: number;
  shiftY: number;
  /** Radians. */
  tilt: number;
}

export const goodCard: Scene = { subject: 'card', fill: 0.93, blur: 0.8, light: 1, glare: 0, shiftX: 0, shiftY: 0, tilt: 0.01 };

const guideWidth = 640;
const around = 0.3;
const width = Math.round(guideWidth * (1 + 2 * around));
const height = Math.round((guideWidth / cardAspect) * (1 + 2 * around));
const shrink = 4;
const part = { width: 192, height: 120 };

/** The guide in the small frame. */
export const guide: Box = {
  x: (guideWidth * around) / shrink,
  y: ((guideWidth / cardAspect) * around) / shrink,
  width: guideWidth / shrink,
  height: guideWidth / cardAspect / shrink,
};

const seen = new Map<string, { frame: Luma; detail: Luma }>();

/** The small frame of a scene, and its busiest part as the camera gave it. */
export function look(scene: Scene): { frame: Luma; detail: Luma } {
  const key = JSON.stringify(scene);
  const again = seen.get(key) ?? render(scene);
  seen.set(key, again);
  return again;
}

function render(scene: Scene): { frame: Luma; detail: Luma } {
  const picture = expose(blur(paint(scene), scene.blur), scene);
  const frame = reduce(picture);
  const at = busiestPart(frame, guide, { width: part.width / shrink, height: part.height / shrink });
  return { frame, detail: cut(picture, Math.round(at.x * shrink), Math.round(at.y * shrink)) };
}

function paint(scene: Scene): Float32Array {
  const pixels = new Float32Array(width * height);
  const cos = Math.cos(scene.tilt);
  const sin = Math.sin(scene.tilt);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const dx = (x - width / 2) / guideWidth - scene.shiftX;
      const dy = (y - height / 2) / guideWidth - scene.shiftY;
      const u = ((dx * cos + dy * sin) / scene.fill + 0.5) * 856;
      const v = ((dy * cos - dx * sin) / scene.fill + 0.5 / cardAspect) * 856;
      pixels[y * width + x] = subjects[scene.subject](u, v, x, y);
    }
  }
  return pixels;
}

const table = (x: number, y: number) => 118 - 14 * (x / width) - 10 * (y / height);

/** `u` and `v` are tenths of a millimetre on the card, `x` and `y` pixels. */
const subjects: Record<Scene['subject'], (u: number, v: number, x: number, y: number) => number> = {
  card: (u, v, x, y) => (onCard(u, v) ? print(u, v, 232, 40) : table(x, y)),
  'dark card': (u, v, x, y) => (onCard(u, v) ? print(u, v, 48, 225) : table(x, y)),
  'blank card': (u, v, x, y) => (onCard(u, v) ? 225 : table(x, y)),
  paper: (u, v) => (isInk(u, v) && u > -60 && u < 900 ? 60 : 225),
  face: (u, v, x, y) => {
    const across = (u - 428) / 300;
    const down = (v - 270) / 430;
    const skin = 175 - 45 * across * across - 20 * down;
    const eye = Math.hypot(Math.abs(across) - 0.4, (down + 0.2) * 1.6) < 0.13;
    const mouth = Math.abs(down - 0.45) < 0.05 && Math.abs(across) < 0.35;
    return across * across + down * down > 1 ? 205 - 30 * (x / width) + 10 * (y / height) : eye || mouth ? 70 : skin;
  },
  table: (_u, _v, x, y) => table(x, y),
  wood: (_u, _v, x, y) => 120 + 22 * Math.sin(y / 17 + 2.5 * Math.sin(x / 410)) + 9 * Math.sin(y / 5.3 + x / 300),
  'dark room': () => 9,
};

function onCard(u: number, v: number): boolean {
  const x = Math.max(Math.abs(u - 428) - (428 - 32), 0);
  const y = Math.max(Math.abs(v - 270) - (270 - 32), 0);
  return x * x + y * y <= 32 * 32;
}

function print(u: number, v: number, ground: number, ink: number): number {
  if (v > 60 && v < 120 && u > 40 && u < 260) return (ground + ink) / 2;
  return u > 40 && u < 780 && v > 150 && v < 500 && isInk(u, v) ? ink : ground;
}

/** Lines of something like letters: upright strokes and short bars, with gaps between the words. */
function isInk(u: number, v: number): boolean {
  const line = Math.floor(v / 44);
  const down = v - line * 44;
  const letter = Math.floor(u / 20);
  const across = u - letter * 20;
  const kind = ((letter * 7919 + line * 104729) % 13 + 13) % 13;
  if (down < 8 || down > 32 || kind < 2 || (line + 40) % 4 === 3) return false;
  return across < 5 || (kind % 3 !== 0 && across < 14 && Math.abs(down - 10 - (kind % 4) * 6) < 2.5);
}

function blur(pixels: Float32Array, sigma: number): Float32Array {
  if (sigma <= 0) return pixels;
  const reach = Math.ceil(sigma * 3);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, i) => Math.exp(-((i - reach) ** 2) / (2 * sigma * sigma)));
  const sum = weights.reduce((a, b) => a + b);
  const pass = (source: Float32Array, length: number, lines: number, step: number, line: number) => {
    const out = new Float32Array(source.length);
    for (let i = 0; i < lines; i++) {
      for (let j = 0; j < length; j++) {
        let value = 0;
        for (let k = -reach; k <= reach; k++) {
          const at = j + k < 0 ? 0 : j + k >= length ? length - 1 : j + k;
          value += weights[k + reach]! * source[i * line + at * step]!;
        }
        out[i * line + j * step] = value / sum;
      }
    }
    return out;
  };
  return pass(pass(pixels, width, height, 1, width), height, width, width, 1);
}

/** Light, a reflection, and the sensor's noise; always the same. */
function expose(pixels: Float32Array, { light, glare }: Scene): Float32Array {
  let seed = 1;
  for (let i = 0; i < pixels.length; i++) {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    const dx = ((i % width) - width * 0.55) / guideWidth;
    const dy = (Math.floor(i / width) - height * 0.45) / guideWidth;
    const shine = glare > 0 ? 330 * Math.exp(-(dx * dx + dy * dy) / (glare * glare)) : 0;
    const noise = ((seed >> 8) % 9) - 4;
    pixels[i] = Math.min(255, Math.max(0, pixels[i]! * light + shine + noise));
  }
  return pixels;
}

function reduce(pixels: Float32Array): Luma {
  const small = { width: Math.floor(width / shrink), height: Math.floor(height / shrink) };
  const data = new Uint8Array(small.width * small.height);
  for (let i = 0; i < data.length; i++) {
    const corner = Math.floor(i / small.width) * shrink * width + (i % small.width) * shrink;
    let sum = 0;
    for (let j = 0; j < shrink * shrink; j++) sum += pixels[corner + Math.floor(j / shrink) * width + (j % shrink)]!;
    data[i] = sum / (shrink * shrink);
  }
  return { ...small, data };
}

function cut(pixels: Float32Array, x: number, y: number): Luma {
  const data = new Uint8Array(part.width * part.height);
  for (let i = 0; i < data.length; i++) data[i] = pixels[(y + Math.floor(i / part.width)) * width + x + (i % part.width)]!;
  return { ...part, data };
}

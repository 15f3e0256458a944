import type { Picture } from '../client/cards-api';
import type { ScanState } from '../client/scan-machine';
import type { Side } from '../client/wire';
import { h } from '../ui/dom';
import type { ScannerMessages } from './messages';

export interface Thumbnails {
  root: HTMLElement;
  /** Lets go of the pictures. */
  leave(): void;
}

/** Small pictures of what was taken so far; nothing where there is nothing. */
export function thumbnails(texts: ScannerMessages, state: ScanState<Picture>): Thumbnails | undefined {
  const taken = (['front', 'back'] as const).filter((side) => state[side] !== undefined);
  if (taken.length === 0) return undefined;
  const urls = taken.map((side) => URL.createObjectURL(state[side]!.blob));
  const alts: Record<Side, string> = { front: texts.previewAltFront, back: texts.previewAltBack };
  const images = taken.map((side, i) => h('img', { src: urls[i], alt: alts[side], 'data-testid': `thumbnail-${side}` }));
  return {
    root: h('div', { class: 'ho-thumbs' }, ...images),
    leave: () => urls.forEach((url) => URL.revokeObjectURL(url)),
  };
}

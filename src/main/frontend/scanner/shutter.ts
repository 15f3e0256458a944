import type { Picture } from '../client/cards-api';
import type { CaptureType } from '../client/wire';
import { h } from '../ui/dom';
import { drawn, jpegOf } from './picture';
import type { Viewfinder } from './viewfinder';

const buzz = 40;

/** Takes the picture: when it is pressed, or the best one that was kept while the card was being held still. */
export class Shutter {
  readonly root: HTMLButtonElement;
  private kept: HTMLCanvasElement | undefined;
  private busy = false;

  constructor(
    private readonly finder: Viewfinder,
    label: string,
    private readonly taken: (picture: Picture) => void,
  ) {
    this.root = h(
      'button',
      { type: 'button', class: 'ho-shutter', 'data-testid': 'shutter', disabled: true, 'aria-label': label },
      h('span', { class: 'ho-shutter-disc' }),
    );
    this.root.addEventListener('click', () => void this.take(this.draw(), 'manual'));
  }

  enable(): void {
    this.root.disabled = false;
  }

  /** Remembers what the camera shows right now, in place of what was remembered before. */
  keep(): void {
    this.kept = this.draw(this.kept);
  }

  takeKept(): void {
    if (this.kept) void this.take(this.kept, 'automatic');
  }

  private draw(into?: HTMLCanvasElement): HTMLCanvasElement {
    return drawn(this.finder.video, this.finder.pictureBox(), into);
  }

  private async take(canvas: HTMLCanvasElement, capture: CaptureType): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      const blob = await jpegOf(canvas);
      feel();
      this.taken({ blob, capture });
    } finally {
      this.busy = false;
    }
  }
}

/** Browsers complain when a page that nobody has touched wants to vibrate. */
function feel(): void {
  if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.(buzz);
}

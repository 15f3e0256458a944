import { h } from '../ui/dom';
import { icon, type IconName } from '../ui/icons';
import type { Hint } from './judgement';
import type { ScannerMessages } from './messages';

/** Read out no more often than this, so that a screen reader can finish. */
const quietFor = 3_000;

const pictures: Record<Hint, IconName> = {
  searching: 'card',
  dark: 'torch',
  far: 'warning',
  close: 'warning',
  glare: 'warning',
  moving: 'warning',
  blurry: 'warning',
  ready: 'check',
};

/** The one sentence over the camera's picture, seen at once and spoken now and then. */
export class HintLine {
  readonly root: HTMLElement;
  /** For screen readers only. */
  readonly spoken = h('p', { class: 'ho-spoken', role: 'status' });
  private readonly text = h('span');
  private hint: Hint | undefined;
  private said = -quietFor;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly texts: ScannerMessages,
    private readonly isAutomatic: () => boolean,
  ) {
    this.root = h('p', { class: 'ho-lead ho-hint', 'data-testid': 'hint' });
    this.draw('searching');
  }

  show(hint: Hint): void {
    if (hint === this.hint) return;
    this.draw(hint);
    this.timer ??= setTimeout(() => this.speak(), Math.max(0, this.said + quietFor - performance.now()));
  }

  leave(): void {
    clearTimeout(this.timer);
  }

  private draw(hint: Hint): void {
    this.hint = hint;
    this.root.dataset.hint = hint;
    this.text.textContent = hint === 'ready' && !this.isAutomatic() ? this.texts.readyToTake : this.texts.hints[hint];
    this.root.replaceChildren(icon(pictures[hint]), this.text);
  }

  private speak(): void {
    this.timer = undefined;
    this.said = performance.now();
    this.spoken.textContent = this.text.textContent;
  }
}

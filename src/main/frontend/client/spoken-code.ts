import { backoff } from './backoff';
import type { Clock } from './clock';
import { Deadlines } from './deadlines';
import { Problem } from './problem';
import type { HandoffView } from './wire';

/** The former code lives on to its own end: whoever is typing it has this long. */
const ahead = 45_000;
/** See `renewal.ts`. */
const least = 30_000;

/** Keeps the code that is spoken fresh, without a word: it lives shorter than the link. */
export class SpokenCode {
  private readonly deadlines: Deadlines;
  private cancel = () => {};
  private failures = 0;
  private notBefore = 0;
  private shown: string | undefined;

  constructor(
    private readonly clock: Clock,
    serverNow: () => number,
    private readonly renew: (view: HandoffView) => Promise<void>,
  ) {
    this.deadlines = new Deadlines(clock, serverNow);
  }

  /** A link without a code, as another tab finds it, gets one at once. */
  watch(view: HandoffView): void {
    const shown = `${view.link} ${view.code}`;
    if (shown === this.shown) return;
    this.stop();
    this.shown = shown;
    this.failures = 0;
    const left = view.code && view.code_expires_at ? this.deadlines.until(view.code_expires_at, view.handoff_id) - ahead : 0;
    this.arm(Math.max(0, left, this.notBefore - this.clock.now()), view);
  }

  stop(): void {
    this.cancel();
    this.shown = undefined;
  }

  private arm(milliseconds: number, view: HandoffView): void {
    this.cancel = this.clock.after(milliseconds, () => void this.ask(view));
  }

  private async ask(view: HandoffView): Promise<void> {
    const { shown } = this;
    this.notBefore = this.clock.now() + least;
    try {
      await this.renew(view);
    } catch (thrown) {
      // refused: a phone has just claimed it, or it is over; the events tell
      if (this.shown === shown && Problem.of(thrown).isPassing) this.arm(backoff(this.failures++), view);
    }
  }
}

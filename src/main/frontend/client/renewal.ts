import { backoff } from './backoff';
import type { Clock } from './clock';
import type { HandoffView } from './wire';

/** Renewed this long before it runs out, so that a phone never scans a code about to die. */
const ahead = 45_000;
/** An abandoned desk stops asking for new codes after about an hour. */
const most = 6;
const longestLife = 3_600_000;

/** Decides when the link that is shown gets renewed. A link that someone has opened is left alone until it is over. */
export class Renewal {
  private cancel = () => {};
  private ends: { id: string; at: number } | undefined;
  private count = 0;
  private failures = 0;

  constructor(
    private readonly clock: Clock,
    private readonly serverNow: () => number,
    private readonly renew: () => void,
    private readonly expire: () => void,
  ) {}

  /** Milliseconds left, never negative; safe against a desktop clock that is hours off. */
  remaining(view: HandoffView): number {
    return Math.max(0, this.endOf(view) - this.clock.now());
  }

  watch(view: HandoffView, early: boolean): void {
    this.cancel();
    const left = this.remaining(view);
    if (this.count >= most) this.cancel = this.clock.after(left, this.expire);
    else this.cancel = this.clock.after(Math.max(0, early ? left - ahead : left), () => this.fire());
  }

  /** The renewal itself got no answer: try again soon. */
  later(): void {
    this.cancel();
    this.cancel = this.clock.after(backoff(this.failures++), this.renew);
  }

  stop(): void {
    this.cancel();
  }

  reset(): void {
    this.count = 0;
    this.failures = 0;
  }

  private fire(): void {
    this.count += 1;
    this.renew();
  }

  private endOf(view: HandoffView): number {
    const id = `${view.handoff_id} ${view.expires_at}`;
    if (this.ends?.id !== id) {
      const life = Date.parse(view.expires_at) - this.serverNow();
      this.ends = { id, at: this.clock.now() + Math.min(life, longestLife) };
    }
    return this.ends.at;
  }
}

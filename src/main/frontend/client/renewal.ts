import { backoff } from './backoff';
import type { Clock } from './clock';
import { Deadlines } from './deadlines';
import type { HandoffView } from './wire';

/** Renewed this long before it runs out, so that a phone never scans a code about to die. */
const ahead = 45_000;
/** A clock that is off in a way that nobody knows of must not make a desk ask in a frenzy. */
const least = 30_000;
/** An abandoned desk stops asking for new codes after about an hour. */
const most = 6;

/** Decides when the link that is shown gets renewed. A link that someone has opened is left alone until it is over. */
export class Renewal {
  private readonly deadlines: Deadlines;
  private cancel = () => {};
  private count = 0;
  private failures = 0;
  private notBefore = 0;

  constructor(
    private readonly clock: Clock,
    serverNow: () => number,
    private readonly renew: () => void,
    private readonly expire: () => void,
  ) {
    this.deadlines = new Deadlines(clock, serverNow);
  }

  /** Milliseconds left, never negative; safe against a desktop clock that is hours off. */
  remaining(view: HandoffView): number {
    return this.deadlines.until(view.expires_at, view.handoff_id);
  }

  /** It has renewed as often as it does by itself. */
  get isTired(): boolean {
    return this.count >= most;
  }

  watch(view: HandoffView, early: boolean): void {
    this.cancel();
    const left = this.remaining(view);
    if (this.isTired) this.cancel = this.clock.after(left, this.expire);
    else this.cancel = this.clock.after(Math.max(0, this.pause, early ? left - ahead : left), () => this.fire());
  }

  /** The renewal itself got no answer: try again soon. */
  later(): void {
    this.notBefore = 0;
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

  private get pause(): number {
    return this.notBefore - this.clock.now();
  }

  private fire(): void {
    this.count += 1;
    this.notBefore = this.clock.now() + least;
    this.renew();
  }
}

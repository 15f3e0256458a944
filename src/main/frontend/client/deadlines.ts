import type { Clock } from './clock';

/** No end is farther away, whatever a clock that is days off makes of it. */
const farthest = 3_600_000;

/** When things end that the server gave a time to: measured when first seen, against a desktop's clock that is hours off. */
export class Deadlines {
  private last = { key: '', end: 0 };

  constructor(
    private readonly clock: Clock,
    private readonly serverNow: () => number,
  ) {}

  /** Milliseconds until then, never negative. */
  until(time: string, of: string): number {
    const key = `${of} ${time}`;
    if (this.last.key !== key) {
      const life = Math.min(Date.parse(time) - this.serverNow(), farthest);
      this.last = { key, end: this.clock.now() + life };
    }
    return Math.max(0, this.last.end - this.clock.now());
  }
}

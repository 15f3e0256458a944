import { systemClock, type Clock } from './clock';
import type { Live } from './live';

const every = 3_000;

/** Asks again and again while the socket is away, and once when it is back. */
export class Poller {
  private cancel = () => {};
  private readonly forget: () => void;
  private asking = false;

  constructor(
    private readonly live: Live,
    private readonly ask: () => Promise<void>,
    private readonly clock: Clock = systemClock,
  ) {
    this.forget = live.onStatus((status) => status === 'open' && this.once());
    this.arm();
  }

  stop(): void {
    this.cancel();
    this.forget();
  }

  private arm(): void {
    this.cancel = this.clock.after(every, () => {
      this.arm();
      if (this.live.status !== 'open') this.once();
    });
  }

  private once(): void {
    if (this.asking) return;
    this.asking = true;
    void this.ask().finally(() => (this.asking = false));
  }
}

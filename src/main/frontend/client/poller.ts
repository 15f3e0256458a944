import { systemClock, type Clock } from './clock';
import type { Live } from './live';
import { browserWake, type Wake } from './wake';

const every = 3_000;

/**
 * Asks again and again while no event can come, once when they can again, and at once when the page wakes up or its
 * token is refused: whoever asks learns by it that the session is over.
 */
export class Poller {
  private cancel = () => {};
  private readonly forget: () => void;
  private asking = false;

  constructor(
    private readonly live: Live,
    private readonly ask: () => Promise<void>,
    private readonly clock: Clock = systemClock,
    wake: Wake = browserWake,
  ) {
    const forgetStatus = live.onStatus((status) => (status === 'open' || status === 'refused') && this.once());
    const forgetWake = wake(() => this.once());
    this.forget = () => {
      forgetStatus();
      forgetWake();
    };
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

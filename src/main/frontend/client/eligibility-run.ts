import { backoff } from './backoff';
import { systemClock, type Clock } from './clock';
import type { Eligibility, EligibilityRequest } from './eligibility';
import type { Live } from './live';
import { Poller } from './poller';
import { Problem } from './problem';
import type { Wake } from './wake';

export interface EligibilityRunOptions {
  api: EligibilityApi;
  live: Live;
  succeeded(eligibility: Eligibility): void;
  failed(problem: Problem): void;
  clock?: Clock;
  wake?: Wake;
}

export interface EligibilityApi {
  createEligibility(cardId: string, request: EligibilityRequest): Promise<Eligibility>;
  eligibility(id: string): Promise<Eligibility>;
}

/** Asks for one card's eligibility and follows it to its end. */
export class EligibilityRun {
  private readonly clock: Clock;
  private id: string | undefined;
  private over = false;
  private poller: Poller | undefined;
  private forgetFrames = () => {};

  constructor(private readonly options: EligibilityRunOptions) {
    this.clock = options.clock ?? systemClock;
  }

  async begin(cardId: string, request: EligibilityRequest, attempt = 0): Promise<void> {
    const { api, live } = this.options;
    try {
      const created = await api.createEligibility(cardId, request);
      if (this.over) return;
      this.id = created.eligibility_id;
      if (this.settle(created)) return;
      this.forgetFrames = live.onFrame((frame) => {
        if (frame.type === 'eligibility' && frame.eligibility_id === this.id) void this.look();
      });
      live.start();
      live.follow(cardId);
      this.poller = new Poller(live, () => this.look(), this.clock, this.options.wake);
    } catch (thrown) {
      const problem = Problem.of(thrown);
      if (!problem.isPassing) this.fail(problem);
      else this.clock.after(backoff(attempt), () => void (this.over || this.begin(cardId, request, attempt + 1)));
    }
  }

  dispose(): void {
    this.over = true;
    this.forgetFrames();
    this.poller?.stop();
  }

  /** An event only says that there is something to see; one that came too early is made up for by the next. */
  private async look(): Promise<void> {
    if (this.over || !this.id) return;
    try {
      const eligibility = await this.options.api.eligibility(this.id);
      if (!this.over) this.settle(eligibility);
    } catch (thrown) {
      const problem = Problem.of(thrown);
      if (!this.over && !problem.isPassing) this.fail(problem);
    }
  }

  private settle(eligibility: Eligibility): boolean {
    if (eligibility.state === 'processing') return false;
    if (eligibility.state === 'completed') {
      this.dispose();
      this.options.succeeded(eligibility);
    } else {
      const { type, message } = eligibility.error ?? { type: 'eligibility_error', message: 'Eligibility could not be checked' };
      this.fail(new Problem(type, 422, message));
    }
    return true;
  }

  private fail(problem: Problem): void {
    this.dispose();
    this.options.failed(problem);
  }
}

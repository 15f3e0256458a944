import { systemClock, type Clock } from './clock';
import { Problem } from './problem';

/** The page's own server may be as far out of reach as ours just now; after so many failures in a row it is a "no". */
const patience = 6;
const within = 20_000;

/** Asks the page for a new session token, whose function may fail, hang, or answer with nothing. */
export class TokenRenewal {
  private failures = 0;

  constructor(
    private readonly ask: () => Promise<void>,
    private readonly token: () => string | undefined,
    private readonly clock: Clock = systemClock,
  ) {}

  /** @throws Problem one that passes, or `session_over` where there is no token to be had */
  async renew(): Promise<void> {
    const before = this.token();
    try {
      await this.answer();
    } catch (thrown) {
      if (thrown instanceof Problem) throw thrown;
      this.failures += 1;
      throw this.failures < patience ? Problem.network() : sessionOver();
    }
    this.failures = 0;
    const after = this.token();
    if (after === undefined || after === before) throw sessionOver();
  }

  private answer(): Promise<void> {
    return new Promise((resolve, reject) => {
      const cancel = this.clock.after(within, () => reject(Problem.network()));
      this.ask().then(resolve, reject).finally(cancel);
    });
  }
}

function sessionOver(): Problem {
  return new Problem('session_over', 401, 'The session token has run out');
}

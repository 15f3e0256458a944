import { pageOf } from './address';
import { backoff } from './backoff';
import { systemClock } from './clock';
import { DeskApi } from './desk-api';
import type { Eligibility, EligibilityRequest } from './eligibility';
import { EligibilityRun } from './eligibility-run';
import { isActive } from './handoff-machine';
import { HandoffMemory } from './handoff-memory';
import { HandoffRun } from './handoff-run';
import { Http } from './http';
import { Live } from './live';
import { Problem } from './problem';
import { safely } from './safely';
import { ScanRun } from './scan-run';
import { sessionOf } from './session-of';
import { watchSetUp } from './setup';
import { TokenRenewal } from './token-renewal';
import type { Backside, Card } from './wire';

export interface DeskOptions {
  apiBase: string;
  token(): string | undefined;
  /** Gets a new session token when the old one has run out. */
  renewToken?(): Promise<void>;
  storage?: Storage | undefined;
  /** Called once for each card that was read, here or on the phone. */
  deliver(card: Card): void;
  fail(problem: Problem): void;
}

/** Everything one desktop does in its session: its handoff, its own scan, one socket for both. */
export class Desk {
  readonly handoff: HandoffRun;
  private readonly api: DeskApi;
  private readonly live: Live;
  private current: ScanRun | undefined;
  private eligibility: EligibilityRun | undefined;
  private forgetSetUp = () => {};

  constructor(private readonly options: DeskOptions) {
    const { token, renewToken } = options;
    const renewal = renewToken && new TokenRenewal(renewToken, token);
    const http = new Http(options.apiBase, renewal ? { token, renew: () => renewal.renew() } : { token });
    this.api = new DeskApi(http);
    this.live = new Live({ http });
    this.handoff = new HandoffRun({
      api: this.api,
      live: this.live,
      memory: new HandoffMemory(options.storage),
      page: pageOf(options.apiBase),
      token,
      deliver: options.deliver,
      serverNow: () => http.now(),
    });
  }

  get scan(): ScanRun | undefined {
    return this.current;
  }

  /** @param unreachable told when the server cannot be reached in time */
  startScan(backside: Backside, unreachable: (problem: Problem) => void): ScanRun {
    this.stopScan();
    this.forgetSetUp = watchSetUp(this.live, unreachable);
    const scan = new ScanRun({ api: this.api, live: this.live, backside });
    scan.store.subscribe((state) => {
      if (state.name === 'done') void this.fetchResult(scan, state.cardId, 0);
    });
    this.current = scan;
    return scan;
  }

  stopScan(): void {
    if (!this.current) return;
    this.forgetSetUp();
    this.current.dispose();
    this.current = undefined;
    this.live.stop();
  }

  checkEligibility(
    cardId: string,
    request: EligibilityRequest,
    ends: { succeeded(eligibility: Eligibility): void; failed(problem: Problem): void },
  ): void {
    this.eligibility?.dispose();
    this.eligibility = new EligibilityRun({ api: this.api, live: this.live, ...ends });
    void this.eligibility.begin(cardId, request);
  }

  /** Whether the page's token is for another session than what goes on here, or than the token before was for. */
  hasMoved(former: string | undefined): boolean {
    const { state } = this.handoff.store;
    const before = isActive(state) ? state.link.session_id : sessionOf(former);
    const now = sessionOf(this.options.token());
    return before !== undefined && now !== undefined && before !== now;
  }

  /** Gives the handoff up with the token of the session that it belongs to: to the page's new one it is unknown. */
  giveUp(former: string | undefined): void {
    const http = new Http(this.options.apiBase, { token: () => former });
    void this.handoff.cancel(new DeskApi(http));
  }

  dispose(): void {
    this.eligibility?.dispose();
    this.stopScan();
    this.handoff.dispose();
  }

  /** Until it is there, or nobody waits for this scan any more. */
  private async fetchResult(scan: ScanRun, cardId: string, attempt: number): Promise<void> {
    const card = await this.api.card(cardId).catch(Problem.of);
    if (this.current !== scan) return;
    if (!(card instanceof Problem)) {
      this.stopScan();
      return safely(() => this.options.deliver(card));
    }
    if (!card.isPassing) return this.options.fail(card);
    systemClock.after(backoff(attempt), () => void (this.current === scan && this.fetchResult(scan, cardId, attempt + 1)));
  }
}

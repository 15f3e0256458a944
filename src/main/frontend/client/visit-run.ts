import { Http } from './http';
import { Live } from './live';
import { PhoneApi } from './phone-api';
import { Poller } from './poller';
import { Problem } from './problem';
import { ScanRun } from './scan-run';
import { Store } from './store';
import { nextVisit, type VisitEvent, type VisitState } from './visit-machine';
import type { Backside, LinkInfo } from './wire';

export interface VisitRunOptions {
  apiBase: string;
  token: string;
  device: string;
  /** What the link's address said; counts only where the server says nothing. */
  hints: LinkInfo;
  /** The page was reloaded after this device had claimed the link. */
  claimed: boolean;
}

/** Runs a phone's visit: opens, claims, declines, and hands a claimed handoff to a {@link ScanRun}. */
export class VisitRun {
  readonly store = new Store<VisitState, VisitEvent>({ name: 'opening' }, nextVisit);
  readonly api: PhoneApi;
  private readonly live: Live;
  private jwt: string | undefined;
  private current: ScanRun | undefined;
  private poller: Poller | undefined;

  constructor(private readonly options: VisitRunOptions) {
    const credentials = { token: () => this.jwt, renew: () => this.claim() };
    const http = new Http(options.apiBase, credentials);
    this.api = new PhoneApi(http);
    this.live = new Live({ http });
    this.live.onFrame((frame) => {
      if (frame.type === 'handoff') this.store.send({ type: 'handoff', state: frame.state });
    });
    this.store.subscribe((state) => this.react(state));
  }

  /** The running scan, in the state `scanning`. */
  get scan(): ScanRun | undefined {
    return this.current;
  }

  open(): void {
    if (this.options.claimed) this.store.send({ type: 'rejoin', info: this.options.hints });
    else void this.greet();
  }

  /** Ends the scan for the desktop too. */
  cancel(): void {
    const { state } = this.store;
    this.store.send({ type: 'cancel' });
    if (state.name === 'scanning') void this.api.cancelHandoff(state.claim.handoff_id).catch(() => undefined);
  }

  private react(state: VisitState): void {
    if (state.name === 'opening') void this.greet();
    if (state.name === 'claiming') void this.begin();
    if (state.name === 'declining') void this.decline();
    if (state.name === 'done' || state.name === 'closed') this.end();
  }

  private async greet(): Promise<void> {
    try {
      const info = await this.api.opened(this.options.token, this.options.device);
      this.store.send({ type: 'opened', info: { ...this.options.hints, ...info } });
    } catch (thrown) {
      this.store.send({ type: 'refused', problem: Problem.of(thrown) });
    }
  }

  private async begin(): Promise<void> {
    try {
      const claim = await this.claimLink();
      this.live.start();
      this.poller ??= new Poller(this.live, () => this.poll(claim.handoff_id));
      this.current = this.newScan(claim.backside ?? this.options.hints.backside ?? 'disabled');
      this.store.send({ type: 'claimed', claim });
    } catch (thrown) {
      this.store.send({ type: 'refused', problem: Problem.of(thrown) });
    }
  }

  private newScan(backside: Backside): ScanRun {
    this.current?.dispose();
    const scan = new ScanRun({ api: this.api, live: this.live, backside });
    scan.store.subscribe((state) => {
      if (state.name === 'done') this.store.send({ type: 'finished' });
      if (state.name === 'refused' && state.problem.type.startsWith('link_')) {
        this.store.send({ type: 'refused', problem: state.problem });
      }
    });
    return scan;
  }

  /** A phone that was out of reach when the desktop cancelled must not go on taking pictures. */
  private async poll(handoffId: string): Promise<void> {
    try {
      const { state } = await this.api.handoff(handoffId);
      this.store.send({ type: 'handoff', state });
    } catch (thrown) {
      const problem = Problem.of(thrown);
      if (!problem.isPassing) this.store.send({ type: 'refused', problem });
    }
  }

  private async decline(): Promise<void> {
    try {
      await this.api.reject(this.options.token, this.options.device);
      this.store.send({ type: 'declined' });
    } catch (thrown) {
      this.store.send({ type: 'refused', problem: Problem.of(thrown) });
    }
  }

  private async claim(): Promise<void> {
    await this.claimLink();
  }

  private async claimLink() {
    const claim = await this.api.claim(this.options.token, this.options.device);
    this.jwt = claim.Token;
    return claim;
  }

  private end(): void {
    this.current?.dispose();
    this.poller?.stop();
    this.live.stop();
  }
}

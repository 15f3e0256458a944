import { systemClock, type Clock } from './clock';
import { deviceFor, hasClaimed, markClaimed } from './device';
import { Http } from './http';
import { PhoneApi, type Ticket } from './phone-api';
import { Problem } from './problem';
import type { Stay, StayOptions } from './stay';
import { Store } from './store';
import { untilHeard } from './until-heard';
import { nextVisit } from './visit-machine';
import type { VisitMemory } from './visit-memory';
import type { Claiming, VisitEvent, VisitState } from './visit-state';
import type { Wake } from './wake';
import type { Claim, LinkInfo } from './wire';

export interface VisitRunOptions {
  apiBase: string;
  /** What the page was opened with, and how far it had come before a reload. */
  memory: VisitMemory;
  /** What the link's address said; counts only where the server says nothing. */
  hints: LinkInfo;
  /** Where this device's values are kept. */
  storage: Storage | undefined;
  /** This is no phone: show the link once more, for one. */
  isComputer: boolean;
  /** Told what a reload of the page needs to know from now on. */
  remember(memory: VisitMemory): void;
  /** Gets what is needed after the claim, and begins. */
  stay(options: Omit<StayOptions, 'drafts'>): Promise<Stay>;
  clock?: Clock;
  wake?: Wake;
}

/** On a computer: how often to look whether a phone has taken the link. */
const lookEvery = 4_000;

/** Runs a phone's visit: opens, claims, declines, and hands a claimed handoff to a {@link Stay}. */
export class VisitRun {
  readonly store = new Store<VisitState, VisitEvent>({ name: 'opening' }, nextVisit);
  private readonly api: PhoneApi;
  private readonly http: Http;
  private readonly clock: Clock;
  private memory: VisitMemory;
  private jwt: string | undefined;
  private current: Stay | undefined;
  private stopLooking = () => {};

  constructor(private readonly options: VisitRunOptions) {
    this.memory = options.memory;
    this.clock = options.clock ?? systemClock;
    this.http = new Http(options.apiBase, { token: () => this.jwt, renew: async () => void (await this.claim()) });
    this.api = new PhoneApi(this.http);
    this.store.subscribe((state) => this.react(state));
  }

  /** The running scan, in the states `confirming` and `scanning`. */
  get scan(): Stay['scan'] | undefined {
    return this.current?.scan;
  }

  open(): void {
    const { token, claimed, stopping } = this.memory;
    if (stopping) this.cancel();
    else if (claimed) this.store.send({ type: 'rejoin', info: this.options.hints });
    else if (token !== undefined) void this.greet();
    else this.store.send({ type: 'enter' });
  }

  /** Ends the handoff for the desktop too, if need be as soon as there is a network again. */
  cancel(): void {
    const stopping = { ...this.memory, stopping: true };
    this.keep(stopping);
    this.store.send({ type: 'cancel' });
    // bound to this handoff: by the time that there is a network the page may be in another one
    const stop = async () => {
      const claim = await this.claimOf(stopping);
      const http = new Http(this.options.apiBase, { token: () => claim.Token });
      await new PhoneApi(http).cancelHandoff(claim.handoff_id);
    };
    const heard = () => this.memory === stopping && this.keep({ ...stopping, claimed: false, stopping: false });
    untilHeard(stop, () => void heard(), this.clock, this.options.wake);
  }

  private react(state: VisitState): void {
    this.stopLooking();
    if (state.name === 'opening') void this.greet();
    if (state.name === 'elsewhere') this.stopLooking = this.clock.after(lookEvery, () => void this.look());
    if (state.name === 'typing') this.keep({});
    if (state.name === 'claiming') void this.begin(state);
    if (state.name === 'declining') void this.decline();
    if (state.name === 'done' && !state.card) this.finish();
    if (state.name === 'closed') this.current?.end();
  }

  private async greet(): Promise<void> {
    try {
      const info = await this.api.opened(this.token, this.device(this.token), this.options.isComputer);
      this.store.send({ type: 'opened', info: this.known(info) });
    } catch (thrown) {
      this.refused(thrown);
    }
  }

  /** Whether a phone has taken the link meanwhile: then it is used up for this computer. */
  private async look(): Promise<void> {
    await this.api.opened(this.token, this.device(this.token)).catch((thrown: unknown) => {
      this.store.send({ type: 'refused', problem: Problem.of(thrown) });
    });
    if (this.store.state.name === 'elsewhere') this.stopLooking = this.clock.after(lookEvery, () => void this.look());
  }

  private async begin({ code }: Claiming): Promise<void> {
    if (code !== undefined) this.memory = { code };
    try {
      const claim = await this.claim();
      this.keep({ ...this.memory, claimed: true });
      const { http, api } = this;
      const backside = claim.backside ?? this.options.hints.backside ?? 'disabled';
      const send = (event: VisitEvent) => this.store.send(event);
      this.current?.end();
      this.current = await this.options.stay({ http, api, claim, backside, send });
      this.store.send({ type: 'claimed', claim });
    } catch (thrown) {
      this.refused(thrown);
    }
  }

  private async decline(): Promise<void> {
    try {
      await this.api.reject(this.token, this.device(this.token));
      this.store.send({ type: 'declined' });
    } catch (thrown) {
      this.store.send({ type: 'refused', problem: Problem.of(thrown) });
    }
  }

  private finish(): void {
    this.keep({ done: true });
    this.current?.finish();
  }

  private async claim(): Promise<Claim> {
    const claim = await this.claimOf(this.memory);
    this.jwt = claim.Token;
    return claim;
  }

  private async claimOf({ token = '', code }: VisitMemory): Promise<Claim> {
    const ticket: Ticket = code === undefined ? { token } : { code };
    const claim = await this.api.claim(ticket, this.device(code ?? token));
    markClaimed(code ?? token, this.options.storage);
    return claim;
  }

  /** "Used" means something else to the device that has used it. */
  private refused(thrown: unknown): void {
    const { token = '', code } = this.memory;
    const mine = hasClaimed(code ?? token, this.options.storage);
    this.store.send({ type: 'refused', problem: Problem.of(thrown), mine });
  }

  /** The server says what it knows; null is nothing. */
  private known(info: LinkInfo): LinkInfo {
    const said = Object.entries(info).filter(([, value]) => value != null);
    return { ...this.options.hints, ...Object.fromEntries(said) };
  }

  private get token(): string {
    return this.memory.token ?? '';
  }

  private device(secret: string): string {
    return deviceFor(secret, this.options.storage);
  }

  private keep(memory: VisitMemory): void {
    this.memory = memory;
    this.options.remember(memory);
  }
}

import { systemClock, type Clock } from './clock';
import type { DeskApi } from './desk-api';
import { cardOf } from './handoff-cards';
import { Following } from './handoff-following';
import {
  isActive,
  isUnclaimed,
  next,
  type ActiveState,
  type EndReason,
  type HandoffEvent,
  type HandoffState,
} from './handoff-machine';
import type { HandoffMemory, Remembered } from './handoff-memory';
import { fetchResult } from './handoff-result';
import type { Live } from './live';
import { Problem } from './problem';
import { safely } from './safely';
import { sessionOf } from './session-of';
import { ShownLink } from './shown-link';
import { Store } from './store';
import { untilAnswered } from './until-answered';
import type { Wake } from './wake';
import type { Card, HandoffRequest, HandoffView } from './wire';

export interface HandoffRunOptions {
  api: DeskApi;
  live: Live;
  memory: HandoffMemory;
  /** The server's own page for phones. */
  page?: string;
  /** The session's, to be kept for a reload. */
  token?(): string | undefined;
  /** Called once for each handoff that completes. */
  deliver(card: Card): void;
  serverNow(): number;
  clock?: Clock;
  wake?: Wake;
}

/** The server is told that a handoff is given up in so many attempts at most. */
const attemptsToEnd = 8;
/** Nobody waits longer to hear whether another tab has begun. */
const currentWithin = 5_000;

/** Runs one desktop's handoff: asks for the link, follows it, survives a reload, fetches the result. */
export class HandoffRun {
  readonly store = new Store<HandoffState, HandoffEvent>({ name: 'idle' }, next);
  private readonly clock: Clock;
  private readonly shown: ShownLink;
  private readonly following: Following;
  private request: HandoffRequest = {};
  /** Tells a late answer to an earlier wish from the present one's. */
  private turn = 0;

  constructor(private readonly options: HandoffRunOptions) {
    const { api, live, serverNow, wake } = options;
    const { store } = this;
    const clock = (this.clock = options.clock ?? systemClock);
    const isRenewing = () => this.shown.isRenewing;
    this.following = new Following({ store, api, live, clock, wake, heard: () => this.remember(), isRenewing });
    this.shown = new ShownLink({
      store,
      api,
      clock,
      serverNow,
      renewed: (view) => this.attach(view),
      refused: (id) => this.prepare(() => this.afterRefusedRenewal(id)),
    });
    store.subscribe((state, before) => this.react(state, before));
  }

  /** Milliseconds until the link that is shown runs out. */
  remaining(view: HandoffView): number {
    return this.shown.remaining(view);
  }

  /** Where the code is typed in: the server's own page, also where the link leads to the organisation's. */
  codePage(view: HandoffView): string {
    const page = (this.request.url_base ? this.options.page : view.link) ?? '';
    return page.replace(/\/*(\?.*)?$/, '').replace(/^https:\/\/(?!.*:)/, '');
  }

  /** A new handoff, always; one that is running is given up for it. */
  begin(request: HandoffRequest): Promise<void> {
    return this.replace(request, (id) => this.options.api.cancelHandoff(id));
  }

  /** A new code for the same wish. */
  newCode(): Promise<void> {
    return this.begin(this.request);
  }

  /** The person says that the phone shows the same number. */
  async confirm(): Promise<void> {
    const { state } = this.store;
    if (state.name !== 'confirming' || !state.link.confirm_number) return;
    const { handoff_id: id, confirm_number: number } = state.link;
    const confirm = () => this.options.api.confirmHandoff(id, number);
    try {
      const view = await untilAnswered(confirm, this.clock, () => this.following.isOn(id));
      if (view) this.following.sync(view);
    } catch {
      await this.following.ask();
    }
  }

  /** The person says that this is not their phone: it is sent away, and there is a new code at once. */
  deny(): Promise<void> {
    return this.replace(this.request, (id) => this.options.api.denyHandoff(id));
  }

  /** Asks at once instead of waiting for the network to be noticed. */
  retry(): Promise<void> {
    return this.following.ask();
  }

  /** Takes up what a reloaded page left behind, or what another tab has begun. False when there is nothing, or it is over. */
  async reattach(request: HandoffRequest): Promise<boolean> {
    this.request = request;
    const remembered = this.options.memory.load();
    if (remembered && this.isOfAnother(remembered)) this.options.memory.clear();
    else if (remembered) await this.resume(remembered);
    const { name } = this.store.state;
    return name === 'idle' ? this.takeUpCurrent() : name !== 'failed';
  }

  /** @param api of the session that it belongs to, where that is no longer the page's */
  async cancel(api: Pick<DeskApi, 'cancelHandoff'> = this.options.api): Promise<void> {
    const { state } = this.store;
    this.turn += 1;
    this.store.send({ type: 'cancel' });
    if (isActive(state)) await this.end(() => api.cancelHandoff(state.link.handoff_id));
  }

  reset(): void {
    this.turn += 1;
    this.store.send({ type: 'reset' });
    this.quiet();
    this.options.memory.clear();
  }

  /** Stops listening but keeps what a reloaded page needs. */
  dispose(): void {
    this.turn += 1;
    this.quiet();
  }

  private async replace(request: HandoffRequest, giveUp: (id: string) => Promise<unknown>): Promise<void> {
    const { state } = this.store;
    if (state.name === 'preparing') return;
    this.request = request;
    this.options.memory.clear();
    this.shown.wanted();
    if (isActive(state)) void this.end(() => giveUp(state.link.handoff_id));
    await this.prepareAnew();
  }

  /** What the one before has left at a shared computer is not shown to the next, not even while there is no network. */
  private isOfAnother({ view }: Remembered): boolean {
    const session = sessionOf(this.options.token?.());
    return session !== undefined && session !== view.session_id;
  }

  private async resume({ view: before, seq }: Remembered): Promise<void> {
    const turn = ++this.turn;
    this.store.send({ type: 'begin' });
    try {
      const view = await this.following.look(before.handoff_id, before.link !== undefined);
      if (turn !== this.turn) return;
      this.attach({ ...(isSameLink(before, view) ? before : {}), ...view }, seq);
      this.following.sync(view);
    } catch (thrown) {
      const problem = Problem.of(thrown);
      if (turn !== this.turn) return;
      if (problem.isPassing) this.attach(before, seq);
      else if (problem.isUnauthorized) this.store.send({ type: 'refused', problem });
      else this.reset();
    }
  }

  private async takeUpCurrent(): Promise<boolean> {
    const turn = ++this.turn;
    const late = new Promise<undefined>((resolve) => void this.clock.after(currentWithin, () => resolve(undefined)));
    const view = await Promise.race([this.options.api.currentHandoff(), late]).catch(() => undefined);
    if (!view || turn !== this.turn) return false;
    this.store.send({ type: 'begin' });
    this.attach(view);
    this.following.sync(view);
    return true;
  }

  /** The phone has just claimed the link, or it is over and a new handoff takes its place. */
  private async afterRefusedRenewal(id: string): Promise<HandoffView> {
    const view = await this.options.api.handoff(id);
    if (view.state === 'expired') return this.options.api.createHandoff(this.request);
    this.following.sync(view);
    return view;
  }

  private async prepare(ask: () => Promise<HandoffView>): Promise<void> {
    const turn = ++this.turn;
    try {
      const view = await ask();
      if (turn === this.turn) this.attach(view);
      else if (!this.following.isOn(view.handoff_id)) void this.end(() => this.options.api.cancelHandoff(view.handoff_id));
    } catch (thrown) {
      if (turn === this.turn) this.store.send({ type: 'refused', problem: Problem.of(thrown) });
    }
  }

  private attach(link: HandoffView, seq = link.seq): void {
    if (this.following.isOn(link.handoff_id) && !link.link) return;
    this.store.send({ type: 'link', link });
    this.following.start(seq, link.session_id);
  }

  private react(state: HandoffState, before: HandoffState): void {
    if (isActive(state)) this.remember();
    if (state.name === 'fetching' && before.name !== 'fetching') void this.fetch(state.link.handoff_id);
    if (state.name === 'done') this.finish(() => this.options.deliver(state.card));
    if (state.name === 'ended') this.afterEnd(state.reason, before);
    if (state.name === 'failed') this.fail(state.problem);
  }

  /** A link that ran out unseen, while the laptop slept, is replaced; not so where nobody has been there for an hour. */
  private afterEnd(reason: EndReason, before: HandoffState): void {
    if (reason === 'expired' && isUnclaimed(before) && !this.shown.isTired) void this.prepareAnew();
    else this.finish();
  }

  private prepareAnew(): Promise<void> {
    this.store.send({ type: 'begin' });
    return this.prepare(() => this.options.api.createHandoff(this.request));
  }

  private remember(): void {
    const { live, memory, token } = this.options;
    memory.keep(this.store.state, live.lastSeq, token?.());
  }

  private async fetch(id: string): Promise<void> {
    const isWanted = () => this.following.isOn(id);
    const cardOfNow = () => cardOf(this.store.state as ActiveState).cardId;
    try {
      const card = await untilAnswered(() => fetchResult(this.options.api, id, cardOfNow()), this.clock, isWanted);
      if (card && isWanted()) this.store.send({ type: 'result', card });
    } catch (thrown) {
      if (isWanted()) this.store.send({ type: 'refused', problem: Problem.of(thrown) });
    }
  }

  /** A phone must not go on for nobody: told again where the network is away just now. */
  private async end(tell: () => Promise<unknown>): Promise<void> {
    await untilAnswered(tell, this.clock, (attempt) => attempt < attemptsToEnd).catch(() => undefined);
  }

  /** A session that is over may come back with a new token: then the handoff goes on. */
  private fail(problem: Problem): void {
    this.quiet();
    if (!problem.isUnauthorized) this.options.memory.clear();
  }

  private finish(deliver = () => {}): void {
    this.quiet();
    safely(deliver);
    this.options.memory.clear();
  }

  private quiet(): void {
    this.shown.stop();
    this.following.stop();
  }
}

/** What is remembered with a link, such as its spoken code, is dead with it. */
function isSameLink(before: HandoffView, { link }: HandoffView): boolean {
  return link === undefined || link === before.link;
}

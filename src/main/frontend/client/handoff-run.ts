import { backoff } from './backoff';
import { systemClock, type Clock } from './clock';
import type { DeskApi } from './desk-api';
import type { Frame } from './frames';
import { isActive, next, type HandoffEvent, type HandoffState } from './handoff-machine';
import { withoutLink, type HandoffMemory } from './handoff-memory';
import type { Live } from './live';
import { Poller } from './poller';
import { Problem } from './problem';
import { Renewal } from './renewal';
import { Store } from './store';
import type { Wake } from './wake';
import type { Card, HandoffRequest, HandoffView } from './wire';

export interface HandoffRunOptions {
  api: DeskApi;
  live: Live;
  memory: HandoffMemory;
  /** Called once for each handoff that completes. */
  deliver(card: Card): void;
  serverNow(): number;
  clock?: Clock;
  wake?: Wake;
}

/** Runs one desktop's handoff: asks for the link, follows it, renews it, survives a reload, fetches the result. */
export class HandoffRun {
  readonly store = new Store<HandoffState, HandoffEvent>({ name: 'idle' }, next);
  private readonly clock: Clock;
  private readonly renewal: Renewal;
  private request: HandoffRequest = {};
  private poller: Poller | undefined;
  private forgetFrames = () => {};

  constructor(private readonly options: HandoffRunOptions) {
    this.clock = options.clock ?? systemClock;
    this.renewal = new Renewal(this.clock, options.serverNow, () => void this.renew(), () => this.store.send({ type: 'expire' }));
    this.store.subscribe((state, before) => this.react(state, before));
  }

  /** Milliseconds until the link that is shown runs out. */
  remaining(view: HandoffView): number {
    return this.renewal.remaining(view);
  }

  async begin(request: HandoffRequest): Promise<void> {
    this.request = request;
    this.renewal.reset();
    this.store.send({ type: 'begin' });
    await this.prepare(() => this.options.api.createHandoff(request));
  }

  /** Takes up what a reloaded page left behind. False when there is nothing, or it is over. */
  async reattach(request: HandoffRequest): Promise<boolean> {
    const remembered = this.options.memory.load();
    if (!remembered) return false;
    this.request = request;
    this.store.send({ type: 'begin' });
    try {
      const view = await this.options.api.handoff(remembered.view.handoff_id);
      this.attach({ ...remembered.view, ...view }, remembered.seq);
      this.sync(view);
    } catch (thrown) {
      const problem = Problem.of(thrown);
      if (problem.isPassing) this.attach(remembered.view, remembered.seq);
      else this.reset();
    }
    return isActive(this.store.state);
  }

  /** A new link in place of the one that is shown; a whole new handoff when that one is over. */
  async renew(): Promise<void> {
    const state = this.store.state;
    if (state.name !== 'waiting' && state.name !== 'opened') return;
    const id = state.link.handoff_id;
    try {
      this.attach(await this.options.api.renewHandoff(id));
    } catch (thrown) {
      if (Problem.of(thrown).isPassing) return this.renewal.later();
      await this.prepare(() => this.replace(id));
    }
  }

  /** The renewal was refused: the phone has just claimed the link, or it is over and a new handoff takes its place. */
  private async replace(id: string): Promise<HandoffView> {
    const view = await this.options.api.handoff(id);
    if (view.state === 'expired') return this.options.api.createHandoff(this.request);
    this.sync(view);
    return view;
  }

  async cancel(): Promise<void> {
    const state = this.store.state;
    this.store.send({ type: 'cancel' });
    if (isActive(state)) await this.options.api.cancelHandoff(state.link.handoff_id).catch(() => undefined);
  }

  reset(): void {
    this.store.send({ type: 'reset' });
    this.quiet();
    this.options.memory.clear();
  }

  /** Stops listening but keeps what a reloaded page needs. */
  dispose(): void {
    this.quiet();
  }

  private async prepare(ask: () => Promise<HandoffView>): Promise<void> {
    try {
      this.attach(await ask());
    } catch (thrown) {
      this.store.send({ type: 'refused', problem: Problem.of(thrown) });
    }
  }

  private attach(link: HandoffView, seq = link.seq): void {
    const { state } = this.store;
    if (isActive(state) && state.link.handoff_id === link.handoff_id && !link.link) return;
    this.store.send({ type: 'link', link });
    if (!isActive(this.store.state)) return void this.options.api.cancelHandoff(link.handoff_id).catch(() => undefined);
    this.forgetFrames();
    this.forgetFrames = this.options.live.onFrame((frame) => this.hear(frame, link.handoff_id));
    this.options.live.start(seq);
    this.poller ??= new Poller(this.options.live, () => this.poll(), this.clock, this.options.wake);
  }

  private hear(frame: Frame, handoffId: string): void {
    if (frame.handoff_id !== handoffId) return;
    if (frame.type === 'handoff') this.store.send({ type: 'handoff', state: frame.state });
    if (frame.type === 'scan') this.store.send({ type: 'scan', cardId: frame.card_id, state: frame.state });
    if (frame.type === 'card') {
      const message = frame.error ? { message: frame.error.message } : {};
      this.store.send({ type: 'card', cardId: frame.card_id, state: frame.state, ...message });
    }
    this.remember();
  }

  private async poll(): Promise<void> {
    const state = this.store.state;
    if (!isActive(state)) return;
    try {
      this.sync(await this.options.api.handoff(state.link.handoff_id));
    } catch (thrown) {
      const problem = Problem.of(thrown);
      if (!problem.isPassing) this.store.send({ type: 'refused', problem });
    }
  }

  private sync(view: HandoffView): void {
    const cardId = view.card_id ? { cardId: view.card_id } : {};
    this.store.send({ type: 'handoff', state: view.state, ...cardId });
  }

  private react(state: HandoffState, before: HandoffState): void {
    if (state.name === 'waiting' || state.name === 'opened') this.renewal.watch(state.link, state.name === 'waiting');
    else this.renewal.stop();
    if (isActive(state)) this.remember();
    if (state.name === 'fetching' && before.name !== 'fetching') void this.fetch(0);
    if (state.name === 'done') this.finish(() => this.options.deliver(state.card));
    if (state.name === 'ended' || state.name === 'failed') this.finish();
  }

  private remember(): void {
    const state = this.store.state;
    if (!isActive(state)) return;
    const unclaimed = state.name === 'waiting' || state.name === 'opened';
    const seq = this.options.live.lastSeq ?? state.link.seq;
    this.options.memory.save({ view: unclaimed ? state.link : withoutLink(state.link), seq });
  }

  private async fetch(attempt: number): Promise<void> {
    const state = this.store.state;
    if (state.name !== 'fetching') return;
    try {
      const cardId = state.cardId ?? (await this.options.api.handoff(state.link.handoff_id)).card_id;
      if (!cardId) throw new Problem('card_missing', 404, 'The card could not be found');
      this.store.send({ type: 'result', card: await this.options.api.card(cardId) });
    } catch (thrown) {
      const problem = Problem.of(thrown);
      if (problem.isPassing) this.clock.after(backoff(attempt), () => void this.fetch(attempt + 1));
      else this.store.send({ type: 'refused', problem });
    }
  }

  private finish(deliver = () => {}): void {
    this.quiet();
    try {
      deliver();
    } finally {
      this.options.memory.clear();
    }
  }

  private quiet(): void {
    this.renewal.stop();
    this.forgetFrames();
    this.poller?.stop();
    this.poller = undefined;
    this.options.live.stop();
  }
}

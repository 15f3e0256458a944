import type { CardsApi, Picture } from './cards-api';
import { systemClock, type Clock } from './clock';
import type { Live } from './live';
import { draftOf } from './drafting';
import type { Draft } from './drafts';
import { Poller } from './poller';
import { Problem } from './problem';
import { nextScan, resumeScan, startScan, type ScanEvent, type ScanState } from './scan-machine';
import { Store } from './store';
import { browserWake, type Wake } from './wake';
import type { Backside, Card, Side } from './wire';

export interface ScanRunOptions {
  api: CardsApi;
  live: Live;
  backside: Backside;
  /** Where a reload has interrupted this scan. */
  draft?: Draft | undefined;
  /** Told what the next reload would need; undefined: nothing any more. */
  keep?: (draft: Draft | undefined) => void;
  clock?: Clock;
  wake?: Wake;
}

const retryStalledAfter = 5_000;

/** Scans one card with this device: makes it, sends its pictures, keeps them while there is no network, follows it. */
export class ScanRun {
  readonly store: Store<ScanState<Picture>, ScanEvent<Picture>>;
  private readonly clock: Clock;
  private readonly forgetFrames: () => void;
  private readonly forgetWake: () => void;
  private cancelRetry = () => {};
  private card: string | undefined;
  private poller: Poller | undefined;

  constructor(private readonly options: ScanRunOptions) {
    this.clock = options.clock ?? systemClock;
    const { draft } = options;
    this.store = new Store(draft ? resumeScan<Picture>(draft) : startScan<Picture>(options.backside), nextScan);
    this.store.subscribe((state, before) => this.react(state, before));
    this.forgetWake = (options.wake ?? browserWake)(() => this.store.send({ type: 'resume' }));
    this.forgetFrames = options.live.onFrame((frame) => {
      if (frame.type === 'card' && frame.card_id === this.card) this.hear(frame);
    });
    if (draft) void this.takeUp(draft);
  }

  /** The card under way, once the server has made it. */
  get cardId(): string | undefined {
    return this.card;
  }

  dispose(): void {
    this.forgetFrames();
    this.forgetWake();
    this.cancelRetry();
    this.poller?.stop();
  }

  private react(state: ScanState<Picture>, before: ScanState<Picture>): void {
    this.cancelRetry();
    const isOnlyProgress = state.name === 'sending' && before.name === 'sending' && before.side === state.side;
    if (isOnlyProgress) return;
    this.keep();
    if (state.name === 'aiming' && state.side === 'front') this.forgetCard();
    if (state.name === 'sending') void this.send(state.side);
    if (state.name === 'stalled') {
      this.cancelRetry = this.clock.after(retryStalledAfter, () => this.store.send({ type: 'resume' }));
    }
    if (state.name === 'done' || state.name === 'unreadable' || state.name === 'refused') this.poller?.stop();
  }

  private async send(side: Side): Promise<void> {
    const picture = this.store.state[side];
    if (!picture) return;
    try {
      const cardId = await this.ensureCard();
      await this.options.api.upload(cardId, side, picture, (fraction) => this.store.send({ type: 'progress', fraction }));
      if (this.isSending(side)) this.store.send({ type: 'uploaded' });
    } catch (thrown) {
      const problem = Problem.of(thrown);
      // a front that is lost late must not stall the back, which is on its way by then
      if (!this.isSending(side)) return;
      this.store.send(problem.isPassing ? { type: 'offline' } : { type: 'refused', problem });
    }
  }

  private isSending(side: Side): boolean {
    const { state } = this.store;
    return state.name === 'sending' && state.side === side;
  }

  private async ensureCard(): Promise<string> {
    if (this.card) return this.card;
    const { card_id: card } = await this.options.api.createCard(this.store.state.backside);
    this.follow(card);
    this.keep();
    return card;
  }

  private follow(card: string): void {
    this.card = card;
    this.options.live.start();
    this.options.live.follow(card);
    this.poller = new Poller(this.options.live, () => this.poll(card), this.clock, this.options.wake);
  }

  /** Asks first how far the server came: the picture may have reached it in the reload's last moment. */
  private async takeUp({ card }: Draft): Promise<void> {
    if (card !== undefined) {
      this.follow(card);
      await this.poll(card);
    }
    this.store.send({ type: 'resume' });
  }

  private keep(): void {
    this.options.keep?.(draftOf(this.store.state, this.card));
  }

  private forgetCard(): void {
    this.card = undefined;
    this.poller?.stop();
  }

  private async poll(cardId: string): Promise<void> {
    try {
      const card = await this.options.api.card(cardId);
      if (cardId === this.card) this.hear(card);
    } catch (thrown) {
      const problem = Problem.of(thrown);
      if (!problem.isPassing) this.store.send({ type: 'refused', problem });
    }
  }

  private hear(card: Pick<Card, 'card_id' | 'state' | 'error'>): void {
    const message = card.error ? { message: card.error.message } : {};
    this.store.send({ type: 'card', cardId: card.card_id, state: card.state, ...message });
  }
}

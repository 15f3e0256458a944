import type { Clock } from './clock';
import type { DeskApi } from './desk-api';
import type { Frame } from './frames';
import { isActive, isUnclaimed, type HandoffEvent, type HandoffState } from './handoff-machine';
import { HandoffNews } from './handoff-news';
import type { Live } from './live';
import { Poller } from './poller';
import { Problem } from './problem';
import type { Store } from './store';
import type { Wake } from './wake';
import type { HandoffView } from './wire';

/** So many polls without an answer, and the page says that it is offline. */
const pollsToBeOffline = 2;

export interface FollowingOptions {
  store: Store<HandoffState, HandoffEvent>;
  api: DeskApi;
  live: Live;
  clock: Clock;
  wake: Wake | undefined;
  /** Told after each event of the handoff. */
  heard(): void;
  /** Whether this page is just getting a new link: then news of one is no news. */
  isRenewing(): boolean;
}

/** Follows one handoff wherever news of it may come from: live events, and plain questions while there are none. */
export class Following {
  private news = new HandoffNews();
  private poller: Poller | undefined;
  private unanswered = 0;

  constructor(private readonly options: FollowingOptions) {
    options.live.onFrame((frame) => this.hear(frame));
    options.live.onStatus((status) => status === 'open' && this.reached(true));
  }

  /** Whether this very handoff is still the one. */
  isOn(id: string): boolean {
    const { state } = this.options.store;
    return isActive(state) && state.link.handoff_id === id;
  }

  /** @param after a number of this session */
  start(after: number, session: string): void {
    const { live, clock, wake } = this.options;
    live.start(after, session);
    this.poller ??= new Poller(live, () => this.ask(), clock, wake);
  }

  stop(): void {
    this.poller?.stop();
    this.poller = undefined;
    this.news = new HandoffNews();
    this.options.live.stop();
  }

  /** Brings the state up to what the server has said. */
  sync(view: HandoffView): void {
    const { store } = this.options;
    const { state } = store;
    if (isUnclaimed(state) && isRenewed(view, state.link)) store.send({ type: 'link', link: view });
    this.tell(this.news.ofView(view));
  }

  /** Asks the server how things are. */
  async ask(): Promise<void> {
    const { state } = this.options.store;
    if (!isActive(state)) return;
    const id = state.link.handoff_id;
    try {
      const view = await this.look(id, isUnclaimed(state));
      if (!this.isOn(id)) return;
      this.reached(true);
      this.sync(view);
    } catch (thrown) {
      if (this.isOn(id)) this.refused(Problem.of(thrown));
    }
  }

  /** While its link is shown, another tab may have renewed it: what is shown here would be dead. */
  async look(id: string, isShown: boolean): Promise<HandoffView> {
    const { api } = this.options;
    const current = isShown ? await api.currentHandoff() : undefined;
    return current?.handoff_id === id ? current : api.handoff(id);
  }

  private hear(frame: Frame): void {
    if (!frame.handoff_id || !this.isOn(frame.handoff_id)) return;
    this.tell(this.news.ofFrame(frame));
    const { state } = this.options.store;
    const isNumberMissing = state.name === 'confirming' && !state.link.confirm_number;
    const isReplaced = frame.type === 'handoff' && frame.reason === 'renewed' && isUnclaimed(state) && !this.options.isRenewing();
    if (isNumberMissing || isReplaced) void this.ask();
    this.options.heard();
  }

  private tell(events: HandoffEvent[]): void {
    for (const event of events) this.options.store.send(event);
  }

  private refused(problem: Problem): void {
    if (problem.isPassing) this.reached(false);
    else if (problem.code === 404) this.tell([{ type: 'handoff', state: 'expired' }]);
    else this.tell([{ type: 'refused', problem }]);
  }

  private reached(answered: boolean): void {
    this.unanswered = answered ? 0 : this.unanswered + 1;
    this.tell([{ type: 'reach', offline: this.unanswered >= pollsToBeOffline }]);
  }
}

/** Only a renewal moves the end: an answer that was under way while this page renewed it holds the old link. */
export function isRenewed(view: HandoffView, shown: HandoffView): boolean {
  return view.link !== undefined && Date.parse(view.expires_at) > Date.parse(shown.expires_at);
}

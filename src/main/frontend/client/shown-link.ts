import type { Clock } from './clock';
import type { DeskApi } from './desk-api';
import { isRenewed } from './handoff-following';
import { isUnclaimed, type HandoffEvent, type HandoffState } from './handoff-machine';
import { Problem } from './problem';
import { Renewal } from './renewal';
import { SpokenCode } from './spoken-code';
import type { Store } from './store';
import type { HandoffView } from './wire';

export interface ShownLinkOptions {
  store: Store<HandoffState, HandoffEvent>;
  api: DeskApi;
  clock: Clock;
  serverNow(): number;
  renewed(view: HandoffView): void;
  /** The server refused to renew this handoff's link. */
  refused(id: string): Promise<void>;
}

/** Keeps what is shown to be scanned or spoken alive, for as long as no phone has claimed it. */
export class ShownLink {
  private readonly renewal: Renewal;
  private readonly code: SpokenCode;
  private renewing = false;

  constructor(private readonly options: ShownLinkOptions) {
    const { clock, serverNow, store } = options;
    this.renewal = new Renewal(clock, serverNow, () => void this.renew(), () => store.send({ type: 'expire' }));
    this.code = new SpokenCode(clock, serverNow, (view) => this.renewCode(view));
    store.subscribe((state) => this.watch(state));
  }

  /** Milliseconds until it runs out. */
  remaining(view: HandoffView): number {
    return this.renewal.remaining(view);
  }

  /** Somebody is there and wants a code: the hour until nobody is begins again. */
  wanted(): void {
    this.renewal.reset();
  }

  /** It was renewed by itself for an hour, and nobody came. */
  get isTired(): boolean {
    return this.renewal.isTired;
  }

  /** A new link has been asked for. */
  get isRenewing(): boolean {
    return this.renewing;
  }

  stop(): void {
    this.renewal.stop();
    this.code.stop();
  }

  private watch(state: HandoffState): void {
    if (!isUnclaimed(state)) return this.stop();
    this.renewal.watch(state.link, state.name === 'waiting');
    this.code.watch(state.link);
  }

  private async renew(): Promise<void> {
    const before = this.shown;
    if (!before) return;
    this.renewing = true;
    try {
      const view = (await this.newerThan(before)) ?? (await this.options.api.renewHandoff(before.handoff_id));
      if (this.shown?.handoff_id === view.handoff_id) this.options.renewed(view);
    } catch (thrown) {
      if (this.shown?.link !== before.link) return;
      if (Problem.of(thrown).isPassing) this.renewal.later();
      else await this.options.refused(before.handoff_id);
    } finally {
      this.renewing = false;
    }
  }

  /** Another tab of the same person may have just renewed it: a second renewal would make that one's code a dead one. */
  private async newerThan(shown: HandoffView): Promise<HandoffView | undefined> {
    const current = await this.options.api.currentHandoff();
    return current?.handoff_id === shown.handoff_id && isRenewed(current, shown) ? current : undefined;
  }

  private async renewCode(view: HandoffView): Promise<void> {
    const { code, code_expires_at: expires } = await this.options.api.renewCode(view.handoff_id);
    const same = this.shown?.link === view.link;
    if (same && code && expires) this.options.store.send({ type: 'code', code, expires });
  }

  private get shown(): HandoffView | undefined {
    const { state } = this.options.store;
    return isUnclaimed(state) ? state.link : undefined;
  }
}

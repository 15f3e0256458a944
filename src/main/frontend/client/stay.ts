import type { Drafts } from './drafts';
import type { Http } from './http';
import { Live } from './live';
import type { PhoneApi } from './phone-api';
import { Poller } from './poller';
import { Problem } from './problem';
import { ScanRun } from './scan-run';
import { untilHeard } from './until-heard';
import type { VisitEvent } from './visit-state';
import type { Backside, Claim, HandoffView } from './wire';

export interface StayOptions {
  http: Http;
  api: PhoneApi;
  claim: Claim;
  backside: Backside;
  drafts: Drafts;
  send(event: VisitEvent): void;
}

/**
 * What a phone does once it holds a handoff: hears what becomes of it, and scans. Apart from the visit itself, so that
 * a page that only greets need not carry it.
 */
export class Stay {
  readonly scan: ScanRun;
  private readonly live: Live;
  private readonly poller: Poller;

  private constructor(
    private readonly options: StayOptions,
    draft: Awaited<ReturnType<Drafts['load']>>,
  ) {
    const { http, api, claim, drafts, send } = options;
    const id = claim.handoff_id;
    this.live = new Live({ http });
    this.live.onFrame((frame) => {
      if (frame.type === 'handoff' && frame.handoff_id === id) this.hear(frame);
    });
    this.live.start();
    this.poller = new Poller(this.live, () => this.poll());
    this.scan = new ScanRun({
      api,
      live: this.live,
      backside: options.backside,
      draft,
      keep: (next) => (next ? drafts.save(id, next) : drafts.forget(id)),
    });
    this.scan.store.subscribe((state) => {
      if (state.name === 'done') send({ type: 'finished' });
      if (state.name === 'refused' && /^(link|code)_/.test(state.problem.type)) send({ type: 'refused', problem: state.problem });
    });
  }

  /** Takes up what a reload has interrupted, or starts afresh. */
  static async begin(options: StayOptions): Promise<Stay> {
    return new Stay(options, await options.drafts.load(options.claim.handoff_id));
  }

  /** The card is there: fetches what was read, where the phone may show it. */
  finish(): void {
    this.end();
    const { claim, api, send } = this.options;
    const { cardId } = this.scan;
    if (!claim.shows_result || cardId === undefined) return;
    const fetch = async () => send({ type: 'result', card: await api.card(cardId) });
    untilHeard(fetch, () => {});
  }

  end(): void {
    this.scan.dispose();
    this.poller.stop();
    this.live.stop();
    this.options.drafts.forget(this.options.claim.handoff_id);
  }

  /** A phone that was out of reach when the desktop cancelled must not go on taking pictures. */
  private async poll(): Promise<void> {
    try {
      this.hear(await this.options.api.handoff(this.options.claim.handoff_id));
    } catch (thrown) {
      const problem = Problem.of(thrown);
      if (!problem.isPassing) this.options.send({ type: 'refused', problem });
    }
  }

  private hear({ state, reason }: Pick<HandoffView, 'state' | 'reason'>): void {
    this.options.send({ type: 'handoff', state, ...(reason ? { reason } : {}) });
  }
}


import { isActive, isUnclaimed, type HandoffState } from './handoff-machine';
import { isRecord } from './problem';
import type { HandoffView } from './wire';

/** What a reloaded page needs to take up its handoff where it was. */
export interface Remembered {
  view: HandoffView;
  seq: number;
  /** The newest session token: the page's own may be older after a reload. */
  token?: string;
}

/**
 * Keeps a running handoff in the tab's own storage until its result is delivered. The link is kept with it only until
 * a phone has claimed it: the server has but its hash, so a reloaded page could not show the same code otherwise.
 */
export class HandoffMemory {
  constructor(
    private readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined,
    private readonly key = 'handoff.desk',
  ) {}

  /** Keeps a running handoff; one that is over is left to be cleared when its result is delivered. */
  keep(state: HandoffState, seq: number | undefined, token: string | undefined): void {
    if (!isActive(state)) return;
    const view = isUnclaimed(state) ? state.link : withoutLink(state.link);
    this.save({ view, seq: seq ?? state.link.seq, ...(token ? { token } : {}) });
  }

  save(remembered: Remembered): void {
    try {
      this.storage?.setItem(this.key, JSON.stringify(remembered));
    } catch {
      // a full or forbidden storage costs only the re-attaching
    }
  }

  load(): Remembered | undefined {
    try {
      const value: unknown = JSON.parse(this.storage?.getItem(this.key) ?? 'null');
      if (!isRecord(value) || !isRecord(value.view) || typeof value.view.handoff_id !== 'string') return undefined;
      return value as unknown as Remembered;
    } catch {
      return undefined;
    }
  }

  clear(): void {
    try {
      this.storage?.removeItem(this.key);
    } catch {
      // as above
    }
  }
}

/** A link is of no use, and a needless secret, once a phone has it. */
function withoutLink(view: HandoffView): HandoffView {
  const { link: _link, qr_svg: _qr, code: _code, code_expires_at: _expires, ...rest } = view;
  return rest;
}

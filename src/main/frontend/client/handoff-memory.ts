import { isRecord } from './problem';
import type { HandoffView } from './wire';

/** What a reloaded page needs to take up its handoff where it was. */
export interface Remembered {
  view: HandoffView;
  seq: number;
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
export function withoutLink(view: HandoffView): HandoffView {
  const { link: _link, qr_svg: _qr, code: _code, ...rest } = view;
  return rest;
}

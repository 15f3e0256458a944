import type { Picture } from './cards-api';
import type { Backside, Side } from './wire';

/** A scan that is under way, with the pictures that have not reached the server yet. */
export interface Draft {
  step: 'aiming' | 'stalled' | 'checking';
  side: Side;
  backside: Backside;
  card?: string;
  front?: Picture;
  back?: Picture;
}

/** Keeps one draft a handoff for a page that is reloaded. */
export interface Drafts {
  load(handoff: string): Promise<Draft | undefined>;
  save(handoff: string, draft: Draft): void;
  forget(handoff: string): void;
}

interface Kept {
  draft: Draft;
  at: number;
}

const store = 'drafts';
/** A claimed handoff lives an hour. */
const life = 3_600_000;

/**
 * Drafts in the browser's own database, which keeps pictures as they are. Only what a reload needs, only until it is
 * sent or the handoff is over; what was left behind is removed when the page is opened the next time. A browser that
 * forbids it costs only the taking up after a reload.
 */
export class BrowserDrafts implements Drafts {
  private readonly database: Promise<IDBDatabase>;
  /** One after the other, so that the newest is what stays. */
  private turn: Promise<unknown>;

  constructor(
    factory: IDBFactory | undefined = globalThis.indexedDB,
    private readonly now: () => number = Date.now,
  ) {
    this.database = open(factory);
    this.database.catch(() => undefined);
    this.turn = this.sweep().catch(() => undefined);
  }

  async load(handoff: string): Promise<Draft | undefined> {
    await this.turn;
    try {
      const kept = await this.within<Kept | undefined>('readonly', (drafts) => drafts.get(handoff));
      return kept?.draft;
    } catch {
      return undefined;
    }
  }

  save(handoff: string, draft: Draft): void {
    this.queue('readwrite', (drafts) => drafts.put({ draft, at: this.now() } satisfies Kept, handoff));
  }

  forget(handoff: string): void {
    this.queue('readwrite', (drafts) => drafts.delete(handoff));
  }

  private sweep(): Promise<unknown> {
    return this.within('readwrite', (drafts) => {
      const every = drafts.openCursor();
      every.onsuccess = () => {
        const cursor = every.result;
        if (!cursor) return;
        const { at } = cursor.value as Kept;
        if (this.now() - at > life || at > this.now()) cursor.delete();
        cursor.continue();
      };
      return every;
    });
  }

  private queue(mode: IDBTransactionMode, act: (drafts: IDBObjectStore) => IDBRequest): void {
    this.turn = this.turn.then(() => this.within(mode, act)).catch(() => undefined);
  }

  private async within<T>(mode: IDBTransactionMode, act: (drafts: IDBObjectStore) => IDBRequest): Promise<T> {
    const transaction = (await this.database).transaction(store, mode);
    return new Promise<T>((resolve, reject) => {
      const request = act(transaction.objectStore(store));
      transaction.oncomplete = () => resolve(request.result as T);
      transaction.onabort = transaction.onerror = () => reject(transaction.error);
    });
  }
}

function open(factory: IDBFactory | undefined): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory?.open('handoff', 1);
    if (!request) return reject(new Error('no database'));
    request.onupgradeneeded = () => request.result.createObjectStore(store);
    request.onsuccess = () => resolve(request.result);
    request.onerror = request.onblocked = () => reject(request.error);
  });
}

import { socketUrl } from './address';
import { backoff } from './backoff';
import { systemClock, type Clock } from './clock';
import { Cursor } from './cursor';
import { EventStreamTransport } from './event-stream';
import { eventsPath } from './events-path';
import type { Frame } from './frames';
import type { Http } from './http';
import { Ladder } from './ladder';
import { Listeners } from './listeners';
import { LongPollTransport } from './long-poll';
import { Problem } from './problem';
import { Seen } from './seen';
import { sessionOf } from './session-of';
import { SocketTransport, type SocketMaker } from './socket';
import type { Connection, Line, Transport } from './transport';
import { browserWake, type Wake } from './wake';

/** `refused`: the token has run out and there is no other, or this page's origin is not listed; nothing more is tried until the page wakes up. */
export type LiveStatus = 'off' | 'connecting' | 'open' | 'lost' | 'refused';

export interface LiveOptions {
  http: Pick<Http, 'base' | 'token' | 'get' | 'open'>;
  clock?: Clock;
  wake?: Wake;
  random?: () => number;
  WebSocket?: SocketMaker;
}

/** While a lesser way works, the best one is tried again so often. */
const climbEvery = 300_000;

/** What breaks sooner than this is opened again with growing pauses, lest somebody on the way is asked in a frenzy. */
const lasting = 5_000;

/**
 * One session's events, by whatever way reaches this page: a WebSocket, else server-sent events, else long polling.
 * After a drop it comes back with growing pauses, at once when the network or the page wakes, resumes after the last
 * sequence number, and drops what it has seen.
 */
export class Live {
  private readonly frameListeners = new Listeners<Frame>();
  private readonly statusListeners = new Listeners<LiveStatus>();
  private readonly cards = new Set<string>();
  private readonly seen = new Seen();
  private readonly clock: Clock;
  private cursor = new Cursor();
  /** Whose numbers the cursor holds, where that is known. */
  private session: string | undefined;
  private readonly transports: readonly Transport[];
  private readonly ladder: Ladder;
  private connection: Connection | undefined;
  private current: LiveStatus = 'off';
  private refused: Problem | undefined;
  private attempt = 0;
  private openedAt = 0;
  /** Tells a late word of an earlier connection from the present one's. */
  private turn = 0;
  private cancelTimer = () => {};
  private forgetWake = () => {};

  constructor(private readonly options: LiveOptions) {
    const { http, WebSocket } = options;
    this.clock = options.clock ?? systemClock;
    this.transports = [
      new SocketTransport(socketUrl(http.base), () => http.token(), this.clock, WebSocket),
      new EventStreamTransport(http, this.clock),
      new LongPollTransport(http, this.clock),
    ];
    this.ladder = new Ladder(this.transports.map((transport) => transport.tries), () => this.clock.now());
  }

  get status(): LiveStatus {
    return this.current;
  }

  /** Where the status is `refused`: what the server said. */
  get refusal(): Problem | undefined {
    return this.refused;
  }

  /** The last sequence number seen, to resume from after a page reload. */
  get lastSeq(): number | undefined {
    return this.cursor.latest;
  }

  onFrame(listener: (frame: Frame) => void): () => void {
    return this.frameListeners.add(listener);
  }

  onStatus(listener: (status: LiveStatus) => void): () => void {
    return this.statusListeners.add(listener);
  }

  /**
   * Connects, unless it already is. `after`: replay what came after this number of this session. Numbers are a session's
   * own: where it is another one than before, those that were seen are forgotten, and the connection is opened anew.
   */
  start(after?: number, session = sessionOf(this.options.http.token())): void {
    const moved = this.enter(session);
    if (after !== undefined) this.cursor.begin(after);
    if (this.current !== 'off') return void (moved && this.connect());
    this.forgetWake = (this.options.wake ?? browserWake)(() => this.awaken());
    this.connect();
  }

  /** Asks for a card's newest event, now and after every reconnect. */
  follow(cardId: string): void {
    this.cards.add(cardId);
    this.connection?.follow?.(cardId);
  }

  stop(): void {
    this.forgetWake();
    this.drop();
    this.cards.clear();
    this.become('off');
  }

  private connect(): void {
    this.drop();
    const { turn } = this;
    this.become('connecting');
    const token = this.options.http.token();
    if (token === undefined) return void this.lookAround(false);
    this.enter(sessionOf(token));
    let opened = false;
    const now = (told: () => void) => {
      if (turn === this.turn) told();
    };
    const line: Line = {
      opened: () => {
        opened = true;
        now(() => this.opened());
      },
      frame: (frame) => now(() => this.hear(frame)),
      settled: (seq) => now(() => this.settle(seq)),
      lost: () => now(() => this.lose(opened)),
    };
    const transport = this.transports[this.ladder.rung]!;
    this.connection = transport.connect(line, { after: this.cursor.resumeAfter, cards: this.cards });
  }

  /** @returns whether it is another session than before */
  private enter(session: string | undefined): boolean {
    if (session === undefined || session === this.session) return false;
    const moved = this.session !== undefined;
    this.session = session;
    if (moved) this.cursor = new Cursor();
    return moved;
  }

  private opened(): void {
    this.openedAt = this.clock.now();
    this.ladder.worked();
    if (!this.ladder.isBest) this.arm(climbEvery, () => this.climb());
    this.become('open');
  }

  private hear(frame: Frame): void {
    if (frame.session_id !== undefined) this.enter(frame.session_id);
    this.cursor.saw(frame.seq);
    if (this.seen.isNew(frame.event_id)) this.frameListeners.tell(frame);
  }

  private settle(seq: number | undefined): void {
    this.cursor.saw(seq);
    this.cursor.settle();
  }

  private lose(wasOpen: boolean): void {
    this.drop();
    this.become('lost');
    if (!wasOpen) return void this.lookAround(true);
    if (this.clock.now() - this.openedAt >= lasting) this.attempt = 0;
    this.retryLater();
  }

  /**
   * Why could nothing be opened? A plain call tells: a browser hides the status of a refused handshake. An old token
   * is renewed by that call; a server in reach means that this way is blocked; no answer means no network.
   */
  private async lookAround(count: boolean): Promise<void> {
    const { turn } = this;
    const { http } = this.options;
    const token = http.token();
    const problem = await http.get(eventsPath(undefined, 0)).then(() => undefined, Problem.of);
    if (turn !== this.turn) return;
    if (problem?.isUnauthorized) {
      this.refused = problem;
      return this.become('refused');
    }
    if (http.token() !== token) return this.connect();
    if (count && !problem?.isPassing) this.ladder.failed();
    this.become('lost');
    this.retryLater();
  }

  private retryLater(): void {
    this.arm(backoff(this.attempt++, this.options.random), () => this.connect());
  }

  private climb(): void {
    if (this.ladder.climb()) this.connect();
  }

  /** Waking up: don't sit out a pause, and don't trust a connection that slept. */
  private awaken(): void {
    const better = this.ladder.climb();
    if (!better && this.current === 'open' && this.connection?.check) return this.connection.check();
    if (!better && this.current === 'connecting') return;
    this.attempt = 0;
    this.connect();
  }

  private drop(): void {
    this.turn += 1;
    this.cancelTimer();
    this.connection?.close();
    this.connection = undefined;
  }

  private arm(milliseconds: number, run: () => void): void {
    this.cancelTimer();
    this.cancelTimer = this.clock.after(milliseconds, run);
  }

  private become(status: LiveStatus): void {
    if (this.current === status) return;
    this.current = status;
    this.statusListeners.tell(status);
  }
}

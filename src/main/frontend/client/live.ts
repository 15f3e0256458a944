import { backoff } from './backoff';
import { systemClock, type Clock } from './clock';
import { Cursor } from './cursor';
import { parseFrame, type Frame, type Request } from './frames';
import { Seen } from './seen';
import { browserWake, type Wake } from './wake';

export type LiveStatus = 'off' | 'connecting' | 'open' | 'lost';

export interface LiveOptions {
  /** `wss://host/v1/ws` */
  url: string;
  token(): string | undefined;
  clock?: Clock;
  wake?: Wake;
  random?: () => number;
  WebSocket?: new (url: string, protocols: string[]) => WebSocket;
}

const pingEvery = 20_000;
const pongWithin = 8_000;
const openWithin = 10_000;

/**
 * One session's events over a WebSocket that comes back by itself: after a drop it reconnects with growing pauses,
 * at once when the network or the page wakes, resumes after the last sequence number, and drops what it has seen.
 */
export class Live {
  private readonly frameListeners = new Set<(frame: Frame) => void>();
  private readonly statusListeners = new Set<(status: LiveStatus) => void>();
  private readonly cards = new Set<string>();
  private readonly seen = new Seen();
  private readonly cursor = new Cursor();
  private readonly clock: Clock;
  private socket: WebSocket | undefined;
  private current: LiveStatus = 'off';
  private attempt = 0;
  private cancelTimer = () => {};
  private forgetWake = () => {};

  constructor(private readonly options: LiveOptions) {
    this.clock = options.clock ?? systemClock;
  }

  get status(): LiveStatus {
    return this.current;
  }

  /** The last sequence number seen, to resume from after a page reload. */
  get lastSeq(): number | undefined {
    return this.cursor.latest;
  }

  onFrame(listener: (frame: Frame) => void): () => void {
    this.frameListeners.add(listener);
    return () => this.frameListeners.delete(listener);
  }

  onStatus(listener: (status: LiveStatus) => void): () => void {
    this.statusListeners.add(listener);
    return () => this.statusListeners.delete(listener);
  }

  /** Connects, unless it already is. `after`: replay what came after this number. */
  start(after?: number): void {
    if (after !== undefined) this.cursor.begin(after);
    if (this.current !== 'off') return;
    this.forgetWake = (this.options.wake ?? browserWake)(() => this.awaken());
    this.connect();
  }

  /** Asks for a card's newest event, now and after every reconnect. */
  follow(cardId: string): void {
    this.cards.add(cardId);
    this.say({ action: 'register', card_id: cardId });
  }

  stop(): void {
    this.forgetWake();
    this.drop();
    this.cards.clear();
    this.become('off');
  }

  private connect(): void {
    const token = this.options.token();
    if (!token) return this.retryLater();
    this.become('connecting');
    const Socket = this.options.WebSocket ?? WebSocket;
    const socket = new Socket(this.options.url, ['handoff.v1', `bearer.${token}`]);
    this.socket = socket;
    this.arm(openWithin, () => this.lose());
    socket.onopen = () => this.opened();
    socket.onmessage = (message) => this.receive(String(message.data));
    socket.onclose = () => this.lose();
  }

  private opened(): void {
    this.attempt = 0;
    if (this.cursor.resumeAfter !== undefined) this.say({ action: 'resume', after: this.cursor.resumeAfter });
    for (const card of this.cards) this.say({ action: 'register', card_id: card });
    this.become('open');
    this.ping();
  }

  private receive(text: string): void {
    if (text === 'pong') {
      this.cursor.settle();
      return this.arm(pingEvery, () => this.ping());
    }
    const frame = parseFrame(text);
    if (!frame) return;
    this.cursor.saw(frame.seq);
    if (!this.seen.isNew(frame.event_id)) return;
    for (const listener of [...this.frameListeners]) listener(frame);
  }

  private ping(): void {
    this.socket?.send('ping');
    this.arm(pongWithin, () => this.lose());
  }

  private say(request: Request): void {
    if (this.socket?.readyState === 1) this.socket.send(JSON.stringify(request));
  }

  private lose(): void {
    this.drop();
    this.become('lost');
    this.retryLater();
  }

  private retryLater(): void {
    this.arm(backoff(this.attempt++, this.options.random), () => this.connect());
  }

  /** Waking up: don't sit out a pause, and don't trust a socket that slept. */
  private awaken(): void {
    if (this.current === 'open') return this.ping();
    if (this.current === 'connecting') return;
    this.attempt = 0;
    this.cancelTimer();
    this.connect();
  }

  private drop(): void {
    this.cancelTimer();
    const socket = this.socket;
    this.socket = undefined;
    if (!socket) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close(1000);
  }

  private arm(milliseconds: number, run: () => void): void {
    this.cancelTimer();
    this.cancelTimer = this.clock.after(milliseconds, run);
  }

  private become(status: LiveStatus): void {
    if (this.current === status) return;
    this.current = status;
    for (const listener of [...this.statusListeners]) listener(status);
  }
}

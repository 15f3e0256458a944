import type { Clock } from './clock';
import { parseFrame, type Request } from './frames';
import type { Connection, Line, Transport, Wanted } from './transport';

export type SocketMaker = new (url: string, protocols: string[]) => WebSocket;

const pingEvery = 20_000;
const pongWithin = 8_000;
/** A way that is just open has nothing to wait for: what is silent now is held to be blocked. */
const firstPongWithin = 5_000;
const openWithin = 10_000;

/** Events over a WebSocket. It counts as open once it has answered: some proxies open sockets that carry nothing. */
export class SocketTransport implements Transport {
  readonly tries = 2;

  constructor(
    private readonly url: string,
    private readonly token: () => string | undefined,
    private readonly clock: Clock,
    private readonly Socket?: SocketMaker,
  ) {}

  connect(line: Line, wanted: Wanted): Connection {
    const Socket = this.Socket ?? WebSocket;
    return new SocketConnection(() => new Socket(this.url, ['handoff.v1', `bearer.${this.token()}`]), this.clock, line, wanted);
  }
}

class SocketConnection implements Connection {
  private socket: WebSocket | undefined;
  private cancelTimer = () => {};
  private answered = false;

  constructor(
    make: () => WebSocket,
    private readonly clock: Clock,
    private readonly line: Line,
    private readonly wanted: Wanted,
  ) {
    this.arm(openWithin, () => this.lose());
    try {
      const socket = make();
      socket.onopen = () => this.opened();
      socket.onmessage = (message) => this.receive(String(message.data));
      socket.onclose = () => this.lose();
      this.socket = socket;
    } catch {
      // some browsers throw where the page's security policy allows no socket
      this.arm(0, () => this.lose());
    }
  }

  follow(cardId: string): void {
    this.say({ action: 'register', card_id: cardId });
  }

  check(): void {
    this.socket?.send('ping');
    this.arm(this.answered ? pongWithin : firstPongWithin, () => this.lose());
  }

  close(): void {
    this.cancelTimer();
    const { socket } = this;
    this.socket = undefined;
    if (!socket) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    // Browsers complain loudly of a socket that is closed while it opens.
    if (socket.readyState === 0) socket.onopen = () => socket.close(1000);
    else socket.close(1000);
  }

  private opened(): void {
    const { after, cards } = this.wanted;
    if (after !== undefined) this.say({ action: 'resume', after });
    for (const card of cards) this.follow(card);
    this.check();
  }

  private receive(text: string): void {
    if (text !== 'pong') {
      const frame = parseFrame(text);
      if (frame) this.line.frame(frame);
      return;
    }
    this.arm(pingEvery, () => this.check());
    if (!this.answered) this.line.opened();
    this.answered = true;
    this.line.settled();
  }

  private say(request: Request): void {
    if (this.socket?.readyState === 1) this.socket.send(JSON.stringify(request));
  }

  private lose(): void {
    this.close();
    this.line.lost();
  }

  private arm(milliseconds: number, run: () => void): void {
    this.cancelTimer();
    this.cancelTimer = this.clock.after(milliseconds, run);
  }
}

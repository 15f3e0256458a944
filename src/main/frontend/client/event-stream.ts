import type { Clock } from './clock';
import { eventsPath } from './events-path';
import { Exchange } from './exchange';
import { parseFrame } from './frames';
import type { Http } from './http';
import { ServerSent } from './server-sent';
import type { Connection, Line, Transport, Wanted } from './transport';

/** A server of ours says something at once; a proxy that keeps it to itself will keep the events too. */
const firstByteWithin = 5_000;
/** It says something every 15 seconds at the latest. */
const silentFor = 35_000;

/** Events as server-sent events, read with `fetch`: the browser's own `EventSource` can send no token but in the address. */
export class EventStreamTransport implements Transport {
  readonly tries = 1;

  constructor(
    private readonly http: Pick<Http, 'open'>,
    private readonly clock: Clock,
  ) {}

  connect(line: Line, { after }: Wanted): Connection {
    const exchange = new Exchange(this.clock, line);
    exchange.expectWithin(firstByteWithin);
    this.read(line, after, exchange).then(exchange.lose, exchange.lose);
    return exchange;
  }

  private async read(line: Line, after: number | undefined, exchange: Exchange): Promise<void> {
    const { signal } = exchange;
    const answer = await this.http.open(eventsPath(after), { accept: 'text/event-stream', signal });
    if (!answer.body || !/^text\/event-stream\b/.test(answer.headers.get('Content-Type') ?? '')) return;
    const reader = answer.body.getReader();
    const sent = new ServerSent();
    for (let first = true; ; first = false) {
      const { done, value } = await reader.read();
      if (done || exchange.isOver) return;
      exchange.expectWithin(silentFor);
      if (first) line.opened();
      sent.take(value).forEach((data) => this.tell(line, data));
    }
  }

  /** A stream is told in order: each event settles all before it. */
  private tell(line: Line, data: string): void {
    const frame = parseFrame(data);
    if (!frame) return;
    line.frame(frame);
    line.settled();
  }
}

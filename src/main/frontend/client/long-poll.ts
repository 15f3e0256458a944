import type { Clock } from './clock';
import { eventsPath } from './events-path';
import { Exchange } from './exchange';
import { frameOf } from './frames';
import type { Http } from './http';
import type { Connection, Line, Transport, Wanted } from './transport';

/** Seconds that the server may take while there is nothing to tell. */
const patience = 25;
const answerWithin = (patience + 10) * 1000;
/** Something on the way that answers for the server, at once and with nothing, is not asked in a frenzy. */
const pause = 3_000;

interface Answer {
  events: unknown[];
  seq: number;
}

/** Events by asking again and again; the server answers when it has something to tell. Passes every proxy that passes the page. */
export class LongPollTransport implements Transport {
  readonly tries = 2;

  constructor(
    private readonly http: Pick<Http, 'open'>,
    private readonly clock: Clock,
  ) {}

  connect(line: Line, { after }: Wanted): Connection {
    const exchange = new Exchange(this.clock, line);
    const begin = async () => {
      // answered at once: it says that this way works
      const seq = await this.ask(line, exchange, after, 0);
      line.opened();
      void this.goOn(line, exchange, seq);
    };
    begin().catch(exchange.lose);
    return exchange;
  }

  private async goOn(line: Line, exchange: Exchange, after: number): Promise<void> {
    if (exchange.isOver) return;
    try {
      const asked = this.clock.now();
      const seq = await this.ask(line, exchange, after, patience);
      const hasty = seq === after && this.clock.now() - asked < pause;
      exchange.after(hasty ? pause : 0, () => void this.goOn(line, exchange, seq));
    } catch {
      exchange.lose();
    }
  }

  /** Tells what has come, and answers what to ask after next. */
  private async ask(line: Line, exchange: Exchange, after: number | undefined, wait: number): Promise<number> {
    exchange.expectWithin(answerWithin);
    const { signal } = exchange;
    const answer = await this.http.open(eventsPath(after, wait), { accept: 'application/json', signal });
    const { events, seq } = (await answer.json()) as Partial<Answer>;
    if (!Array.isArray(events) || typeof seq !== 'number') throw new TypeError('not an answer of ours');
    for (const event of events) {
      const frame = frameOf(event);
      if (frame) line.frame(frame);
    }
    line.settled(seq);
    return seq;
  }
}

import type { Clock } from './clock';
import type { Connection, Line } from './transport';

/** A connection that is made of requests: ended from here, by a failure, or when an answer does not come in time. */
export class Exchange implements Connection {
  private readonly abort = new AbortController();
  private cancelTimer = () => {};

  constructor(
    private readonly clock: Clock,
    private readonly line: Line,
  ) {}

  get signal(): AbortSignal {
    return this.abort.signal;
  }

  get isOver(): boolean {
    return this.abort.signal.aborted;
  }

  /** Lost, unless this is called again before. */
  expectWithin(milliseconds: number): void {
    this.after(milliseconds, this.lose);
  }

  /** In place of what was to happen next. */
  after(milliseconds: number, run: () => void): void {
    this.cancelTimer();
    this.cancelTimer = this.clock.after(milliseconds, run);
  }

  close(): void {
    this.cancelTimer();
    this.abort.abort();
  }

  readonly lose = (): void => {
    if (this.isOver) return;
    this.close();
    this.line.lost();
  };
}

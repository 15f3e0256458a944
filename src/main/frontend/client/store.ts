/**
 * Holds a state, moves it with a pure transition function, and tells listeners when it changed.
 * An event sent while listeners are being told waits its turn, so everyone sees every state in order.
 */
export class Store<S, E> {
  private readonly listeners = new Set<(state: S, before: S) => void>();
  private readonly queue: E[] = [];
  private busy = false;

  constructor(
    private current: S,
    private readonly next: (state: S, event: E) => S,
  ) {}

  get state(): S {
    return this.current;
  }

  /** The answer unsubscribes. */
  subscribe(listener: (state: S, before: S) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  send(event: E): void {
    this.queue.push(event);
    if (this.busy) return;
    this.busy = true;
    try {
      for (let event = this.queue.shift(); event !== undefined; event = this.queue.shift()) this.step(event);
    } finally {
      this.busy = false;
    }
  }

  private step(event: E): void {
    const before = this.current;
    this.current = this.next(before, event);
    if (this.current === before) return;
    for (const listener of [...this.listeners]) listener(this.current, before);
  }
}

/** Leave a better way alone for so long after it has failed. */
const patience = 60_000;

/**
 * Which of several ways to use, the best one first: one that keeps failing gives way to the next, which is then
 * remembered; the best one gets a chance again later, and one failure of that chance leads back.
 */
export class Ladder {
  private current = 0;
  private failures = 0;
  private fellAt = 0;
  /** Where to go back to when the try fails. */
  private proven: number | undefined;

  /** @param tries for each way, after how many failures in a row it gives way */
  constructor(
    private readonly tries: readonly number[],
    private readonly now: () => number,
  ) {}

  get rung(): number {
    return this.current;
  }

  get isBest(): boolean {
    return this.current === 0;
  }

  worked(): void {
    this.failures = 0;
    this.proven = undefined;
  }

  failed(): void {
    this.failures += 1;
    if (this.proven !== undefined) return this.moveTo(this.proven);
    if (this.failures >= (this.tries[this.current] ?? 1)) this.moveTo((this.current + 1) % this.tries.length);
  }

  /** Steps up for a try, if it is time for one; answers whether it did. */
  climb(): boolean {
    if (this.isBest || this.now() - this.fellAt < patience) return false;
    const from = this.current;
    this.moveTo(0);
    this.proven = from;
    return true;
  }

  private moveTo(rung: number): void {
    this.current = rung;
    this.failures = 0;
    this.proven = undefined;
    this.fellAt = this.now();
  }
}

/**
 * From where to resume. A live event can overtake the replay on a fresh connection; were that connection lost again
 * before the replay arrived, resuming after the newest number would skip the ones in between. So a number counts for
 * resuming only once the connection has answered a ping that was sent after the request to resume.
 * Asking for too much is harmless: repeated events are dropped by their id.
 */
export class Cursor {
  private newest: number | undefined;
  private settled: number | undefined;

  get latest(): number | undefined {
    return this.newest;
  }

  get resumeAfter(): number | undefined {
    return this.settled;
  }

  begin(after: number): void {
    this.settled = Math.max(this.settled ?? after, after);
    this.saw(after);
  }

  saw(seq: number | undefined): void {
    if (seq !== undefined) this.newest = Math.max(this.newest ?? seq, seq);
  }

  settle(): void {
    this.settled = this.newest;
  }
}

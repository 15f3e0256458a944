/**
 * Cuts a stream of bytes into the data of server-sent events. Names, ids and comments are passed over.
 * Format: https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export class ServerSent {
  private readonly decoder = new TextDecoder();
  private rest = '';
  private data: string[] = [];

  /** The events that these bytes complete. */
  take(bytes: Uint8Array | undefined): string[] {
    const lines = (this.rest + this.decoder.decode(bytes, { stream: true })).split('\n');
    this.rest = lines.pop() ?? '';
    return lines.flatMap((line) => this.line(line.replace(/\r$/, '')));
  }

  private line(line: string): string[] {
    if (line.startsWith('data:')) this.data.push(line.slice(5).replace(/^ /, ''));
    if (line || this.data.length === 0) return [];
    const event = this.data.join('\n');
    this.data = [];
    return [event];
  }
}

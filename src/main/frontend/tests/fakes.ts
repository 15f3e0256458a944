import type { Clock } from '../client/clock';
import type { Frame } from '../client/frames';
import type { OpenOptions } from '../client/http';

/** A clock that moves only when told to. */
export class FakeClock implements Clock {
  private time = 1_000_000;
  private timers: { at: number; run: () => void }[] = [];

  now(): number {
    return this.time;
  }

  after(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.time + milliseconds, run };
    this.timers.push(timer);
    return () => (this.timers = this.timers.filter((other) => other !== timer));
  }

  pass(milliseconds: number): void {
    const end = this.time + milliseconds;
    for (;;) {
      const due = this.timers.filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at)[0];
      if (!due) break;
      this.timers = this.timers.filter((timer) => timer !== due);
      this.time = Math.max(this.time, due.at);
      due.run();
    }
    this.time = end;
  }
}

/** A socket whose other end is the test. */
export class FakeSocket {
  static all: FakeSocket[] = [];
  readonly sent: string[] = [];
  readyState = 0;
  onopen: (() => void) | null = null;
  onmessage: ((message: { data: string }) => void) | null = null;
  onclose: (() => void) | null = null;

  constructor(
    readonly url: string,
    readonly protocols: string[],
  ) {
    FakeSocket.all.push(this);
  }

  static get last(): FakeSocket {
    return FakeSocket.all[FakeSocket.all.length - 1]!;
  }

  /** What was asked for, without the pings. */
  get requests(): unknown[] {
    return this.sent.filter((text) => text !== 'ping').map((text) => JSON.parse(text) as unknown);
  }

  send(text: string): void {
    this.sent.push(text);
  }

  close(): void {
    this.readyState = 3;
  }

  accept(): void {
    this.readyState = 1;
    this.onopen?.();
  }

  pong(): void {
    this.onmessage?.({ data: 'pong' });
  }

  says(frame: Frame): void {
    this.onmessage?.({ data: JSON.stringify(frame) });
  }

  breaks(): void {
    this.readyState = 3;
    this.onclose?.();
  }
}

/** A server whose answers are the test's, asked with `get` and `open`. */
export class FakeHttp {
  readonly base = 'http://desk.example/v1';
  readonly asked: string[] = [];
  held: string | undefined = 'jwt';
  /** What a plain call meets; undefined: it is answered. */
  trouble: (() => Promise<void>) | undefined;
  /** How an opened request is answered, by what it accepts; undefined: never. */
  answers: Record<string, ((path: string) => Response | Promise<Response>) | undefined> = {};

  token(): string | undefined {
    return this.held;
  }

  async get<T>(path: string): Promise<T> {
    this.asked.push(path);
    await this.trouble?.();
    return undefined as T;
  }

  open(path: string, { accept }: OpenOptions): Promise<Response> {
    this.asked.push(`${accept} ${path}`);
    const answer = this.answers[accept];
    return answer ? Promise.resolve(answer(path)) : new Promise(() => {});
  }
}

/** A stream of server-sent events whose other end is the test. */
export class FakeStream {
  private readonly encoder = new TextEncoder();
  private controller: ReadableStreamDefaultController<Uint8Array> | undefined;

  answer(type = 'text/event-stream'): Response {
    const body = new ReadableStream<Uint8Array>({ start: (controller) => void (this.controller = controller) });
    return new Response(body, { headers: { 'Content-Type': type } });
  }

  says(text: string): void {
    this.controller?.enqueue(this.encoder.encode(text));
  }

  tells(frame: Frame): void {
    this.says(`id: ${frame.seq}\ndata: ${JSON.stringify(frame)}\n\n`);
  }

  ends(): void {
    this.controller?.close();
  }
}

/** Storage in memory. */
export class FakeStorage {
  readonly values = new Map<string, string>();

  getItem(key: string): string | null {
    return this.values.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.values.set(key, value);
  }

  removeItem(key: string): void {
    this.values.delete(key);
  }
}

/** Lets everything that was promised happen. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  // a stream of the browser's passes its bytes on in a turn of its own
  await new Promise((resolve) => setTimeout(resolve));
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

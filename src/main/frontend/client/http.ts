import { Problem } from './problem';
import { sendPicture, type Progress } from './upload';

/** Where the bearer token comes from, and how to get a new one when it has run out. */
export interface Credentials {
  token(): string | undefined;
  /** Gets a new token, or throws when there is none to be had. Absent: a refusal is final. */
  renew?(): Promise<void>;
}

export interface SendOptions {
  body?: unknown;
  headers?: Record<string, string>;
}

export interface OpenOptions {
  accept: string;
  signal: AbortSignal;
}

const timeout = 20_000;
const nobody: Credentials = { token: () => undefined };

/** JSON calls to one REST base, with typed errors and one retry after a token has run out. */
export class Http {
  private renewing: Promise<void> | undefined;
  private ahead = 0;

  constructor(
    readonly base: string,
    private readonly credentials: Credentials = nobody,
  ) {}

  /** The server's time, as far as known: a patient's clock may be hours off. */
  now(): number {
    return Date.now() + this.ahead;
  }

  token(): string | undefined {
    return this.credentials.token();
  }

  get<T>(path: string): Promise<T> {
    return this.send<T>('GET', path);
  }

  post<T>(path: string, options: SendOptions = {}): Promise<T> {
    return this.send<T>('POST', path, options);
  }

  /** The answer as it comes, for whoever reads it bit by bit; the caller ends it by the signal. */
  open(path: string, { accept, signal }: OpenOptions): Promise<Response> {
    return this.authorized(async (headers) => {
      const answer = await this.reach(path, { headers: { ...headers, Accept: accept }, signal });
      if (!answer.ok) throw Problem.fromBody(answer.status, await answer.text());
      return answer;
    });
  }

  /** Sends raw picture bytes. Answers undefined for 204. */
  upload<T>(path: string, picture: Blob, progress: Progress): Promise<T | undefined> {
    return this.authorized((headers) =>
      sendPicture<T>(this.base + path, { ...headers, 'Content-Type': picture.type }, picture, progress),
    );
  }

  private send<T>(method: string, path: string, options: SendOptions = {}): Promise<T> {
    return this.authorized((headers) => this.exchange<T>(method, path, { ...headers, ...options.headers }, options.body));
  }

  private async exchange<T>(method: string, path: string, headers: Record<string, string>, body: unknown): Promise<T> {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), timeout);
    try {
      const request: RequestInit = { method, headers, signal: abort.signal };
      if (body !== undefined) {
        request.body = JSON.stringify(body);
        headers['Content-Type'] = 'application/json';
      }
      const answer = await this.reach(path, request);
      const text = await answer.text().catch(() => Promise.reject(Problem.network()));
      if (!answer.ok) throw Problem.fromBody(answer.status, text);
      return (text ? Problem.parse<T>(text) : undefined) as T;
    } finally {
      clearTimeout(timer);
    }
  }

  private async reach(path: string, request: RequestInit): Promise<Response> {
    const all: RequestInit = { ...request, cache: 'no-store', credentials: 'omit' };
    const answer = await fetch(this.base + path, all).catch(() => Promise.reject(Problem.network()));
    this.readClock(answer);
    return answer;
  }

  private async authorized<T>(call: (headers: Record<string, string>) => Promise<T>): Promise<T> {
    if (this.credentials.token() === undefined && this.credentials.renew) await this.renew();
    const before = this.credentials.token();
    try {
      return await call(bearer(before));
    } catch (thrown) {
      const problem = Problem.of(thrown);
      if (!problem.isUnauthorized || problem.isOrigin || !this.credentials.renew) throw problem;
      if (this.credentials.token() === before) await this.renew();
      return call(bearer(this.credentials.token()));
    }
  }

  /** Several calls that meet an old token at once ask for one new token. */
  private renew(): Promise<void> {
    this.renewing ??= this.credentials.renew!().finally(() => (this.renewing = undefined));
    return this.renewing;
  }

  private readClock(answer: Response): void {
    const date = Date.parse(answer.headers.get('Date') ?? '');
    if (Number.isNaN(date)) return;
    const ahead = date - Date.now();
    this.ahead = Math.abs(ahead) < 5_000 ? 0 : ahead;
  }
}

function bearer(token: string | undefined): Record<string, string> {
  return token ? { Authorization: `Bearer ${token}` } : {};
}

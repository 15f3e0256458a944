/** What a refused or lost call throws: the server's `{message, type, code}`, or `network` with code 0. */
export class Problem extends Error {
  constructor(
    readonly type: string,
    readonly code: number,
    message: string,
  ) {
    super(message);
    this.name = 'Problem';
  }

  /** The call never got an answer: worth trying again with the same content. */
  get isNetwork(): boolean {
    return this.code === 0;
  }

  /** The server, or something before it, is overloaded or being restarted. */
  get isPassing(): boolean {
    return this.isNetwork || this.code === 429 || this.code >= 500;
  }

  /** A phone that the desktop has yet to confirm is only early: its token is good. */
  get isUnauthorized(): boolean {
    return (this.code === 401 || this.code === 403) && this.type !== 'not_confirmed';
  }

  /** This page's origin is not on the account's list: no other token would change that. */
  get isOrigin(): boolean {
    return this.type === 'origin_not_allowed';
  }

  static network(): Problem {
    return new Problem('network', 0, 'No connection');
  }

  /** Whatever was thrown, as a Problem. */
  static of(thrown: unknown): Problem {
    if (thrown instanceof Problem) return thrown;
    return new Problem('unexpected', -1, thrown instanceof Error ? thrown.message : String(thrown));
  }

  /** A good answer's JSON. What is none comes from something in between, such as the login page of a Wi-Fi: we were not reached. */
  static parse<T>(text: string): T {
    try {
      return JSON.parse(text) as T;
    } catch {
      throw Problem.network();
    }
  }

  /** From an answer's status and body; a proxy's page instead of our JSON still makes a usable Problem. */
  static fromBody(status: number, text: string): Problem {
    try {
      const body: unknown = JSON.parse(text);
      if (isRecord(body) && typeof body.type === 'string' && typeof body.message === 'string') {
        return new Problem(body.type, status, body.message);
      }
    } catch {
      // not JSON: fall through
    }
    return new Problem(`http_${status}`, status, `The server answered ${status}`);
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

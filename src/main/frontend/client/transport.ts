import type { Frame } from './frames';

/** What a connection tells whoever opened it. */
export interface Line {
  /** The server has answered: from now on events come as they happen. */
  opened(): void;
  frame(frame: Frame): void;
  /** All that was asked for has been told, up to this number or else up to the newest frame. */
  settled(seq?: number): void;
  /** It is over, whoever's fault; told once, and nothing after it. */
  lost(): void;
}

/** Where a connection begins: after this number, and with these cards' newest events. */
export interface Wanted {
  after: number | undefined;
  cards: Iterable<string>;
}

export interface Connection {
  /** Asks for one more card's newest event. A way of its own only where events are not told from the log alone. */
  follow?(cardId: string): void;
  /** Proves at once that the other end is still there, or is lost. A connection that can't is opened anew. */
  check?(): void;
  /** Ends it without a word. */
  close(): void;
}

/** One way for events to reach this page. */
export interface Transport {
  /** So many failures in a row, with the server in reach otherwise, and it is held to be blocked. */
  readonly tries: number;
  connect(line: Line, wanted: Wanted): Connection;
}

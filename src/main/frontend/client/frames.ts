import { isRecord } from './problem';
import type { CardError, CardPhase, HandoffPhase, ScanPhase } from './wire';

interface FrameBase {
  event_id: string;
  created_at: string;
  session_id: string;
  /** Place in the session's order; absent only from servers that are not ours. */
  seq?: number;
  handoff_id?: string;
}

export interface CardFrame extends FrameBase {
  type: 'card';
  card_id: string;
  state: CardPhase;
  error?: CardError;
}

export interface ScanFrame extends FrameBase {
  type: 'scan';
  scan_id: string;
  card_id: string;
  state: ScanPhase;
  error?: CardError;
}

export interface EligibilityFrame extends FrameBase {
  type: 'eligibility';
  eligibility_id: string;
  card_id: string;
  state: 'processing' | 'completed' | 'error';
  error?: CardError;
}

export interface HandoffFrame extends FrameBase {
  type: 'handoff';
  handoff_id: string;
  state: HandoffPhase;
  reason?: string;
}

/** Everything the server says over the socket. */
export type Frame = CardFrame | ScanFrame | EligibilityFrame | HandoffFrame;

/** What the client says, besides the bare text `ping`. */
export type Request = { action: 'resume'; after: number } | { action: 'register'; card_id: string };

const idOf: Record<Frame['type'], string> = {
  card: 'card_id',
  scan: 'card_id',
  eligibility: 'eligibility_id',
  handoff: 'handoff_id',
};

/** Reads one text message. Undefined for types of a later server, and for what is no event at all. */
export function parseFrame(text: string): Frame | undefined {
  try {
    return frameOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** The same, of a value that has been parsed. */
export function frameOf(value: unknown): Frame | undefined {
  if (!isRecord(value) || typeof value.event_id !== 'string' || typeof value.state !== 'string') return undefined;
  const id = idOf[value.type as Frame['type']];
  return id && typeof value[id] === 'string' ? (value as unknown as Frame) : undefined;
}

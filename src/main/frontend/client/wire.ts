/** The shapes that cross the wire, named as they are there. */

export type HandoffPhase =
  | 'waiting'
  | 'opened'
  | 'claimed'
  | 'confirming'
  | 'capturing'
  | 'reading'
  | 'completed'
  | 'cancelled'
  | 'expired'
  | 'rejected';

export type CardPhase =
  | 'pending'
  | 'frontside_processing'
  | 'backside_processing'
  | 'post_processing'
  | 'completed'
  | 'enriched'
  | 'frontside_failed'
  | 'backside_failed'
  | 'error';

export type ScanPhase = 'pending' | 'processing' | 'rejected' | 'skipped' | 'completed' | 'error';

export type Side = 'front' | 'back';
export type Backside = 'required' | 'optional' | 'disabled';
export type CaptureType = 'manual' | 'automatic' | 'selectedFile';

/** `POST /handoffs`, its renewal, and `GET /handoffs/{id}` (where the link's own fields may be absent). */
export interface HandoffView {
  handoff_id: string;
  state: HandoffPhase;
  expires_at: string;
  seq: number;
  session_id: string;
  link?: string;
  qr_svg?: string;
  /** Eight letters to be read out and typed, without separators; alive until `code_expires_at`. */
  code?: string;
  code_expires_at?: string;
  /** Two digits that both sides show. */
  confirm_number?: string;
  card_id?: string;
  reason?: string;
  /** Nothing was heard of the phone for a while. */
  phone_quiet?: boolean;
}

/** How an organisation's page looks; the logo is a `data:` address, so that no other server is asked. */
export interface Look {
  logo_url?: string;
  /** `#rrggbb` */
  primary_color?: string;
}

/** When the desktop is asked whether it is the right phone; `auto` asks when the two are on different networks. */
export type Confirm = 'auto' | 'always' | 'never';

export interface HandoffRequest {
  backside?: Backside;
  locale?: string;
  url_base?: string;
  confirm?: Confirm;
  eligibility?: boolean;
  company_name?: string;
  look?: Look;
}

/** A value read from the card; scores are strings with a number from 0 to 1, best first. */
export interface MatchScore {
  value?: string | null;
  scores?: (string | number)[];
}

export interface PayerMatch {
  cardscan_payer_id?: string | null;
  cardscan_payer_name?: string | null;
  score?: string | null;
  matches?: { clearinghouse?: string; payer_id?: string | null; payer_name?: string; score?: string }[];
}

export interface CardError {
  message: string;
  type: string;
  code: string;
  error?: string;
}

/** `GET /cards/{id}`. */
export interface Card {
  card_id: string;
  state: CardPhase;
  created_at: string;
  deleted: boolean;
  details?: Record<string, MatchScore | MatchScore[] | undefined> | null;
  payer_match?: PayerMatch | null;
  error?: CardError;
}

/** What the phone learns from a link before it spends it. */
export interface LinkInfo {
  company_name?: string;
  look?: Look;
  locale?: string;
  initiator?: string;
  /** There exactly when the desktop will be asked to confirm. */
  confirm_number?: string;
  backside?: Backside;
  /** The same link as a code, where it was asked for. */
  qr_svg?: string;
}

/** What the phone gets for a link or a spoken code. */
export interface Claim {
  Token: string;
  handoff_id: string;
  /** `claimed`, or `confirming` while the desktop is asked; later ones where the same device claims again. */
  state?: HandoffPhase;
  expires_at: string;
  backside?: Backside;
  company_name?: string;
  look?: Look;
  locale?: string;
  confirm_number?: string;
  /** Whether the phone may show what was read. */
  shows_result?: boolean;
}

export interface DemoSession {
  Token: string;
  IdentityId: string;
  session_id: string;
}

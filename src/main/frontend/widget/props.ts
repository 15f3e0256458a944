import type { Camel } from '../client/camel';
import type { Eligibility, EligibilityRequest } from '../client/eligibility';
import type { Card } from '../client/wire';
import type { WebToMobileHandoffConfig } from './config';
import type { MessageOverrides } from './messages';

/** What went wrong, as the server says it: `{message, type, code}`. `code` is the status, 0 without a connection. */
export interface CardScanError {
  message: string;
  type: string;
  code: number;
}

/** Where a scan stands: `aiming`, `sending`, `checking` … on this device; `waiting`, `connected`, `reading` … on the phone. */
export interface CardScanProgress {
  step: string;
  source: 'phone' | 'desktop';
}

/** How results name their fields: as the server does (`member_number`), or `memberNumber`. */
export type ResultCase = 'snake' | 'camel';

/** A result in the case that was asked for. */
export type InCase<T, C extends ResultCase> = C extends 'camel' ? Camel<T> : T;

/** What a page may set on the widget. Every member is optional; `sessionToken` or `getSessionToken` starts it. */
export interface CardScanProps<C extends ResultCase = ResultCase> {
  /** Accepted so that a page written for CardScan's widget needs no change; which mode it is follows from the key. */
  live?: boolean | undefined;
  /**
   * A session JWT, from `GET /v1/access-token`. One of another person's session ends what the one before has begun on
   * this page, here and on the phone, and begins anew.
   */
  sessionToken?: string | undefined;
  /** Asked for a session JWT where there is none, or the old one has run out. */
  getSessionToken?: (() => Promise<string>) | undefined;
  /** REST base, `https://host/v1`. Default: the server that the widget's file came from. */
  apiBase?: string | undefined;
  /** `true` or `required`, `optional` (people may skip it), else front only. Default false. */
  backsideSupport?: boolean | 'required' | 'optional' | 'disabled' | undefined;
  /** Checks the eligibility of whoever's card was read, right after `onSuccess`. */
  eligibility?: EligibilityRequest | undefined;
  /** `es`, `es-MX` … Default: the page's language, then the browser's. What is unknown is English. */
  locale?: string | undefined;
  /** The page's own wording over the built-in texts, any part of them. */
  messages?: MessageOverrides | undefined;
  /** Default `snake`. */
  resultCase?: C | undefined;
  /** `choose`: people choose between camera and phone before anything starts. Default `camera`. */
  start?: 'camera' | 'choose' | undefined;
  /** Default: what the person's system prefers. */
  theme?: 'light' | 'dark' | undefined;
  /** The organisation's logo, shown on the phone: a `data:` address of a PNG, JPEG, WebP or SVG of at most 48,000 characters. */
  logo?: string | undefined;
  webToMobileHandoffConfig?: WebToMobileHandoffConfig | undefined;
  /** Called once with each card that was read, here or on the phone, as `GET /v1/cards/{id}` answers it. */
  onSuccess?: ((card: InCase<Card, C>) => void) | undefined;
  onError?: ((error: CardScanError) => void) | undefined;
  onCancel?: (() => void) | undefined;
  /** The person tries again, or scans another card. */
  onRetry?: (() => void) | undefined;
  onProgress?: ((progress: CardScanProgress) => void) | undefined;
  /** A scan begins: each attempt on this device, and when a phone has connected. */
  onScanStart?: ((start: Pick<CardScanProgress, 'source'>) => void) | undefined;
  onEligibilitySuccess?: ((eligibility: InCase<Eligibility, C>) => void) | undefined;
  onEligibilityError?: ((error: CardScanError) => void) | undefined;
}

import type { Problem } from './problem';
import type { Card, Claim, HandoffPhase, LinkInfo } from './wire';

/** A phone's visit, from opening the page to going back to the computer. */
export type VisitState =
  | { name: 'opening' }
  /** Explains who asks and what for; nothing is spent yet. */
  | { name: 'welcome'; info: LinkInfo }
  /** The link was opened on a computer: shows it once more, for a phone. */
  | { name: 'elsewhere'; info: LinkInfo }
  /** Without a link: the code that the computer shows is typed in. */
  | { name: 'typing'; trouble?: CodeTrouble }
  | Claiming
  /** The desktop is asked whether this is the right phone. */
  | { name: 'confirming'; info: LinkInfo; claim: Claim }
  | { name: 'scanning'; info: LinkInfo; claim: Claim }
  | { name: 'declining' }
  | { name: 'declined' }
  /** `card`: what was read, where the phone may show it. */
  | { name: 'done'; card?: Card }
  /** No network: the step that failed is tried again. */
  | { name: 'offline'; retry: 'opening' | 'declining' }
  | { name: 'offline'; retry: 'claiming'; claiming: Claiming }
  | { name: 'closed'; reason: ClosedReason };

/** On the way to a token of one's own. */
export interface Claiming {
  name: 'claiming';
  info: LinkInfo;
  /** What was typed; absent where a link is claimed. */
  code?: string;
  /** This device had claimed it before: the page was reloaded. */
  again?: true;
}

/** What is wrong with a typed code. */
export type CodeTrouble = 'malformed' | 'unknown' | 'expired' | 'used' | 'tries' | 'other';

export type ClosedReason =
  | 'malformed'
  | 'unknown'
  | 'expired'
  | 'used'
  | 'revoked'
  | 'cancelled'
  /** Cancelled here, on the phone. */
  | 'stopped'
  /** The desktop said that this is another phone. */
  | 'wrong_phone'
  | 'rejected'
  /** A phone has taken over from this computer. */
  | 'moved'
  | 'other';

export type VisitEvent =
  | { type: 'opened'; info: LinkInfo }
  /** There is no link: ask for the code. */
  | { type: 'enter' }
  | { type: 'code'; code: string }
  | { type: 'start' }
  /** A page reloaded after the claim goes on without asking again. */
  | { type: 'rejoin'; info: LinkInfo }
  | { type: 'claimed'; claim: Claim }
  | { type: 'decline' }
  | { type: 'declined' }
  | { type: 'finished' }
  | { type: 'result'; card: Card }
  | { type: 'cancel' }
  | { type: 'handoff'; state: HandoffPhase; reason?: string }
  /** `mine`: it was this device that has had the handoff before. */
  | { type: 'refused'; problem: Problem; mine?: boolean }
  | { type: 'retry' };

/** Which page a refusal of ours leads to. */
export function closedReason(problem: Problem): ClosedReason {
  switch (problem.type) {
    case 'link_malformed':
      return 'malformed';
    case 'link_unknown':
    case 'code_unknown':
      return 'unknown';
    case 'link_expired':
    case 'code_expired':
      return 'expired';
    case 'link_used':
    case 'code_used':
      return 'used';
    case 'link_revoked':
    case 'code_revoked':
      return 'revoked';
    default:
      return 'other';
  }
}

/** What to say beside the field; undefined for what is not the code's fault. */
export function codeTrouble(problem: Problem): CodeTrouble | undefined {
  if (problem.type === 'code_malformed') return 'malformed';
  if (problem.type === 'code_used') return 'used';
  if (problem.type === 'too_many_tries' || problem.code === 429) return 'tries';
  if (problem.isPassing) return undefined;
  const reason = closedReason(problem);
  if (reason === 'unknown' || reason === 'expired') return reason;
  return reason === 'revoked' ? 'expired' : 'other';
}

import type { Eligibility, EligibilityRequest } from './eligibility';
import { HandoffApi } from './handoff-api';
import type { HandoffRequest, HandoffView } from './wire';

/** What a desktop's session token may do. */
export class DeskApi extends HandoffApi {
  createHandoff(request: HandoffRequest): Promise<HandoffView> {
    return this.http.post('/handoffs', { body: request });
  }

  /** A new link in place of the old one, which is dead from then on. */
  renewHandoff(id: string): Promise<HandoffView> {
    return this.http.post(`/handoffs/${encodeURIComponent(id)}/renew`);
  }

  /** Asks the payer of a card that was read; the answer arrives as events. */
  createEligibility(cardId: string, eligibility: EligibilityRequest): Promise<Eligibility> {
    return this.http.post('/eligibility', { body: { card_id: cardId, eligibility } });
  }

  eligibility(id: string): Promise<Eligibility> {
    return this.http.get(`/eligibility/${encodeURIComponent(id)}`);
  }

  /** A new code to be spoken; the link stays. */
  renewCode(id: string): Promise<HandoffView> {
    return this.http.post(`/handoffs/${encodeURIComponent(id)}/code`);
  }

  /** The session's newest handoff that is not over; undefined where there is none. */
  currentHandoff(): Promise<HandoffView | undefined> {
    return this.http.get('/handoffs/current');
  }

  /** The person says that the phone shows this number. */
  confirmHandoff(id: string, number: string): Promise<HandoffView> {
    return this.http.post(`/handoffs/${encodeURIComponent(id)}/confirm`, { body: { number } });
  }

  /** The person says that this is not their phone. */
  denyHandoff(id: string): Promise<HandoffView> {
    return this.http.post(`/handoffs/${encodeURIComponent(id)}/cancel`, { body: { reason: 'wrong_phone' } });
  }
}

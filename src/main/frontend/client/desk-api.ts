import { CardsApi } from './cards-api';
import type { HandoffRequest, HandoffView } from './wire';

/** What a desktop's session token may do. */
export class DeskApi extends CardsApi {
  createHandoff(request: HandoffRequest): Promise<HandoffView> {
    return this.http.post('/handoffs', { body: request });
  }

  handoff(id: string): Promise<HandoffView> {
    return this.http.get(`/handoffs/${encodeURIComponent(id)}`);
  }

  /** A new link in place of the old one, which is dead from then on. */
  renewHandoff(id: string): Promise<HandoffView> {
    return this.http.post(`/handoffs/${encodeURIComponent(id)}/renew`);
  }

  cancelHandoff(id: string): Promise<HandoffView> {
    return this.http.post(`/handoffs/${encodeURIComponent(id)}/cancel`);
  }
}

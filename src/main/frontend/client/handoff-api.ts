import { CardsApi } from './cards-api';
import type { HandoffView } from './wire';

/** What both ends of a handoff may do. */
export class HandoffApi extends CardsApi {
  handoff(id: string): Promise<HandoffView> {
    return this.http.get(`/handoffs/${encodeURIComponent(id)}`);
  }

  cancelHandoff(id: string): Promise<HandoffView> {
    return this.http.post(`/handoffs/${encodeURIComponent(id)}/cancel`);
  }
}

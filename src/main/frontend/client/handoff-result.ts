import type { DeskApi } from './desk-api';
import { Problem } from './problem';
import type { Card } from './wire';

/** What was read in a handoff; its card's id, where no event has told it, is the handoff's own knowledge. */
export async function fetchResult(api: DeskApi, handoffId: string, known: string | undefined): Promise<Card> {
  const cardId = known ?? (await api.handoff(handoffId)).card_id;
  if (!cardId) throw new Problem('card_missing', 404, 'The card could not be found');
  return api.card(cardId);
}

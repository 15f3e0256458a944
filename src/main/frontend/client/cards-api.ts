import type { Http } from './http';
import type { Progress } from './upload';
import type { Backside, CaptureType, Card, Side } from './wire';

/** A picture that is ready to be sent. */
export interface Picture {
  /** image/jpeg or image/png */
  blob: Blob;
  capture: CaptureType;
}

/** Cards, for whoever holds a token: a desktop's session or a phone in its handoff. */
export class CardsApi {
  constructor(protected readonly http: Http) {}

  createCard(backside: Backside): Promise<Card> {
    const body = { enable_backside_scan: backside !== 'disabled', enable_livescan: false, backside: { scanning: backside } };
    return this.http.post('/cards', { body });
  }

  card(id: string): Promise<Card> {
    return this.http.get(`/cards/${encodeURIComponent(id)}`);
  }

  /** Answers as soon as the picture is stored; what was read arrives as events. */
  async upload(cardId: string, side: Side, picture: Picture, progress: Progress): Promise<void> {
    const query = `orientation=${side}&capture_type=${picture.capture}`;
    await this.http.upload(`/cards/${encodeURIComponent(cardId)}/upload?${query}`, picture.blob, progress);
  }
}

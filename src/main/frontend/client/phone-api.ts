import { HandoffApi } from './handoff-api';
import { Http } from './http';
import type { Claim, LinkInfo } from './wire';

/** What the phone page may do: three calls with the link's token, and with the token it gets for it, cards and its own handoff. */
export class PhoneApi extends HandoffApi {
  private readonly open: Http;

  constructor(http: Http) {
    super(http);
    this.open = new Http(http.base);
  }

  /** Tells that a person has the page before them. Spends nothing. A link that was claimed answers to its own device only. */
  opened(token: string, device: string): Promise<LinkInfo> {
    return this.open.post('/handoffs/opened', { body: { token }, headers: { 'X-Handoff-Device': device } });
  }

  /** Spends the link; the same device may do so again while the handoff lives. */
  claim(token: string, device: string): Promise<Claim> {
    return this.open.post('/handoffs/claim', { body: { token }, headers: { 'X-Handoff-Device': device } });
  }

  /** "It's not me": ends the handoff. */
  reject(token: string, device: string): Promise<void> {
    return this.open.post('/handoffs/reject', { body: { token }, headers: { 'X-Handoff-Device': device } });
  }
}

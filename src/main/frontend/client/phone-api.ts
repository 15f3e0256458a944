import { HandoffApi } from './handoff-api';
import { Http } from './http';
import type { Claim, LinkInfo } from './wire';

/** What a phone can show to get a handoff: the link it was opened with, or the code that was typed. */
export type Ticket = { token: string } | { code: string };

/** What the phone page may do: three calls with its ticket, and with the token it gets for it, cards and its own handoff. */
export class PhoneApi extends HandoffApi {
  private readonly open: Http;

  constructor(http: Http) {
    super(http);
    this.open = new Http(http.base);
  }

  /**
   * Tells that a person has the page before them. Spends nothing. A link that was claimed answers to its own device only.
   *
   * @param qr whether to send the link as a code too, for a page that was opened on a computer
   */
  opened(token: string, device: string, qr = false): Promise<LinkInfo> {
    return this.open.post('/handoffs/opened', { body: qr ? { token, qr } : { token }, headers: of(device) });
  }

  /** Spends the link or the code; the same device may do so again while the handoff lives. */
  claim(ticket: Ticket, device: string): Promise<Claim> {
    return this.open.post('/handoffs/claim', { body: ticket, headers: of(device) });
  }

  /** "It's not me": ends the handoff. */
  reject(token: string, device: string): Promise<void> {
    return this.open.post('/handoffs/reject', { body: { token }, headers: of(device) });
  }
}

function of(device: string): Record<string, string> {
  return { 'X-Handoff-Device': device };
}

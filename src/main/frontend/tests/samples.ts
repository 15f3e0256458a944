import type { CardFrame, HandoffFrame } from '../client/frames';
import type { Card, CardPhase, HandoffPhase, HandoffView } from '../client/wire';

export const view: HandoffView = {
  handoff_id: 'h1',
  state: 'waiting',
  link: 'https://desk.example/?token=t1',
  qr_svg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  expires_at: new Date(1_000_000 + 600_000).toISOString(),
  seq: 1,
  session_id: 's1',
  code: 'BCDFGHJK',
  code_expires_at: new Date(1_000_000 + 300_000).toISOString(),
  confirm_number: '42',
};

/** The same once a phone has claimed it: what only the link's screen needs is gone. */
export function claimedView(state: HandoffPhase, more: Partial<HandoffView> = {}): HandoffView {
  const { link: _link, qr_svg: _qr, code: _code, code_expires_at: _expires, ...known } = view;
  return { ...known, state, ...more };
}

/** A session JWT as far as a page can read it. */
export function jwt(session: string, turn = 1): string {
  const part = (value: object) => btoa(JSON.stringify(value)).replace(/=+$/, '');
  return [part({ alg: 'ES256' }), part({ sid: session, turn }), 'signature'].join('.');
}

export const card: Card = { card_id: 'c1', state: 'completed', created_at: '2026-01-01T00:00:00.001Z', deleted: false };

export function handoffFrame(seq: number, state: HandoffPhase, handoffId = 'h1', reason?: string): HandoffFrame {
  return { ...base(seq), type: 'handoff', handoff_id: handoffId, state, ...(reason ? { reason } : {}) };
}

export function cardFrame(seq: number, state: CardPhase, cardId = 'c1'): CardFrame {
  return { ...base(seq), type: 'card', card_id: cardId, handoff_id: 'h1', state };
}

function base(seq: number) {
  return { event_id: `e${seq}`, session_id: 's1', seq, created_at: `2026-01-01T00:00:00.${String(seq).padStart(3, '0')}Z` };
}

import type { Frame, HandoffFrame } from './frames';
import type { HandoffEvent } from './handoff-machine';
import type { HandoffView } from './wire';

/** What a desktop makes of the events of its handoff. */
export class HandoffNews {
  private presence = 0;

  /** What one frame means, in order. */
  ofFrame(frame: Frame): HandoffEvent[] {
    switch (frame.type) {
      case 'handoff':
        return [...this.ofHandoff(frame), ...this.ofPresence(frame)];
      case 'scan':
        return [{ type: 'scan', cardId: frame.card_id, state: frame.state }];
      case 'card': {
        const message = frame.error ? { message: frame.error.message } : {};
        return [{ type: 'card', cardId: frame.card_id, state: frame.state, ...message }];
      }
      default:
        return [];
    }
  }

  /** What `GET /handoffs/{id}` means: it is newer than all events that were heard before it was asked for. */
  ofView({ state, reason, card_id, confirm_number, phone_quiet }: HandoffView): HandoffEvent[] {
    const details = {
      ...(reason ? { reason } : {}),
      ...(card_id ? { cardId: card_id } : {}),
      ...(confirm_number ? { confirmNumber: confirm_number } : {}),
    };
    return [
      { type: 'handoff', state, ...details },
      { type: 'presence', quiet: phone_quiet ?? false },
    ];
  }

  private ofHandoff({ state, reason }: HandoffFrame): HandoffEvent[] {
    return [{ type: 'handoff', state, ...(reason ? { reason } : {}) }];
  }

  /** A fresh connection's replay may tell of an earlier silence after a live event has told of its end. */
  private ofPresence({ reason, seq = 0 }: HandoffFrame): HandoffEvent[] {
    if ((reason !== 'phone_quiet' && reason !== 'phone_back') || seq < this.presence) return [];
    this.presence = seq;
    return [{ type: 'presence', quiet: reason === 'phone_quiet' }];
  }
}

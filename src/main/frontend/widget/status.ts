import { isActive, type HandoffState } from '../client/handoff-machine';
import type { Messages } from './messages';

/** The one sentence that says where the handoff is; read out whenever it changes. */
export function statusOf(state: HandoffState, texts: Messages['status']): string {
  if (isActive(state) && state.offline) return texts.offline;
  if (isActive(state) && state.quiet) return texts.quiet;
  switch (state.name) {
    case 'capturing':
      return state.side === 'front' ? texts.capturingFront : texts.capturingBack;
    case 'idle':
    case 'ended':
    case 'failed':
      return '';
    default:
      return texts[state.name];
  }
}

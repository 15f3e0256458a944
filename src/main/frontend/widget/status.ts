import { isActive, type HandoffState } from '../client/handoff-machine';
import { failureOf, failureTexts } from './failure';
import type { Messages } from './messages';

/** The one sentence that says where the handoff is, or how it ended; read out whenever it changes. */
export function statusOf(state: HandoffState, texts: Messages): string {
  const { status } = texts;
  if (isActive(state) && state.offline) return status.offline;
  if (isActive(state) && state.quiet) return status.quiet;
  switch (state.name) {
    case 'idle':
      return '';
    case 'capturing':
      return state.side === 'front' ? status.capturingFront : status.capturingBack;
    case 'ended':
      return texts.ended[state.reason].title;
    case 'failed':
      return failureTexts(texts, failureOf(state.problem)).title;
    default:
      return status[state.name];
  }
}

/** Whether a screen of its own says it already, as its heading: then it is only read out. */
export function isHeading({ name }: HandoffState): boolean {
  return name === 'ended' || name === 'failed';
}

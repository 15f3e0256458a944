import type { Picture } from './cards-api';
import type { Draft } from './drafts';
import type { ScanState } from './scan-machine';

/**
 * What a reload would need of a scan: how far it came, and the pictures that have not reached the server. Undefined
 * where a reload may as well start afresh, or all is over.
 *
 * @param card the card's id, once the server has made it: it has the front then, unless that is on its way
 */
export function draftOf(state: ScanState<Picture>, card: string | undefined): Draft | undefined {
  const { backside } = state;
  const made = card === undefined ? {} : { card };
  const front = state.front === undefined ? {} : { front: state.front };
  const back = state.back === undefined ? {} : { back: state.back };
  switch (state.name) {
    case 'aiming':
    case 'preview':
      if (state.side === 'front') return undefined;
      return { step: 'aiming', side: 'back', backside, ...made, ...(card === undefined ? front : {}) };
    case 'sending':
    case 'stalled':
      return { step: 'stalled', side: state.side, backside, ...made, ...back, ...(state.side === 'front' ? front : {}) };
    case 'checking':
      return { step: 'checking', side: state.side, backside, ...made, ...(state.side === 'front' ? back : {}) };
    default:
      return undefined;
  }
}

import type { Picture } from '../client/cards-api';
import type { ScanState } from '../client/scan-machine';
import { h } from '../ui/dom';
import { icon } from '../ui/icons';
import type { Screen } from '../ui/stage';
import type { Messages } from './messages';

/** While the back is being taken, the front is seen to be done; after a reload its picture is no longer here to be shown. */
export function withTaken(screen: Screen, texts: Messages, state: ScanState<Picture>): Screen {
  if (!('side' in state) || state.side !== 'back') return screen;
  const url = state.front && URL.createObjectURL(state.front.blob);
  const taken = h(
    'p',
    { class: 'ho-taken', 'data-testid': 'front-taken' },
    url !== undefined && h('img', { src: url, alt: '' }),
    icon('check'),
    h('span', {}, texts.frontTaken),
  );
  (screen.root.querySelector('.ho-head') ?? screen.root).prepend(taken);
  return {
    ...screen,
    leave() {
      screen.leave?.();
      if (url !== undefined) URL.revokeObjectURL(url);
    },
  };
}

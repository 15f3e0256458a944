import type { Picture } from '../client/cards-api';
import type { ScanState } from '../client/scan-machine';
import { h } from '../ui/dom';
import { icon } from '../ui/icons';
import type { Screen } from '../ui/stage';
import type { Messages } from './messages';

/** While the back is being taken, the front is seen to be done; after a reload its picture is no longer here to be shown. The camera's own screen shows it beside its title. */
export function withTaken(screen: Screen, texts: Messages, state: ScanState<Picture>): Screen {
  if (!('side' in state) || state.side !== 'back') return screen;
  const isShown = screen.root.querySelector('.ho-thumbs') !== null;
  const url = state.front && !isShown && URL.createObjectURL(state.front.blob);
  const taken = h(
    'p',
    { class: 'ho-taken', 'data-testid': 'front-taken' },
    typeof url === 'string' && h('img', { src: url, alt: '' }),
    icon('check'),
    h('span', {}, texts.frontTaken),
  );
  (screen.root.querySelector('.ho-head') ?? screen.root).prepend(taken);
  return {
    ...screen,
    leave() {
      screen.leave?.();
      if (typeof url === 'string') URL.revokeObjectURL(url);
    },
  };
}

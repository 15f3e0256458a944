import type { LinkInfo } from '../client/wire';
import { button, h, heading } from '../ui/dom';
import type { Screen } from '../ui/stage';
import type { Messages } from './messages';
import { confirmNumber, whoAsks } from './welcome-screen';

/** The computer is asked whether this is the right phone; it goes on by itself. */
export function confirmScreen(texts: Messages, info: LinkInfo, cancel: () => void): Screen {
  const root = h(
    'section',
    { class: 'ho-screen ho-confirm', 'data-testid': 'confirming' },
    h(
      'div',
      { class: 'ho-head' },
      ...whoAsks(texts, info),
      heading(texts.confirmTitle),
      confirmNumber(texts, info.confirm_number ?? '', texts.confirmText),
      h('p', { class: 'ho-lead', role: 'status' }, texts.confirmWaiting),
    ),
    h('div', { class: 'ho-actions' }, button(texts.otherNumber, cancel, { kind: 'secondary', testid: 'not-me' })),
  );
  return { root };
}

import type { ClosedReason } from '../client/visit-state';
import type { Card } from '../client/wire';
import { emblem, plain } from '../scanner/sending-screens';
import { button, h, heading } from '../ui/dom';
import type { Screen } from '../ui/stage';
import type { Messages } from './messages';
import { readList } from './read-list';

export function waitScreen(title: string): Screen {
  const root = h(
    'section',
    { class: 'ho-screen' },
    h('div', { class: 'ho-head ho-middle', role: 'status' }, emblem('card', 'busy'), heading(title)),
  );
  return { root };
}

export function offlineScreen(texts: Messages, retry: () => void): Screen {
  const again = button(texts.tryNow, retry, { testid: 'retry' });
  const screen = plain(emblem('offline', 'warn'), heading(texts.offlineTitle), [texts.offlineText], [again], true);
  screen.root.dataset.reason = 'offline';
  return screen;
}

export function declinedScreen(texts: Messages): Screen {
  const screen = plain(emblem('check', 'good'), heading(texts.declinedTitle), [texts.declinedText], []);
  screen.root.dataset.testid = 'declined';
  return screen;
}

/** @param card what was read; arrives a moment later, and only where the phone may show it */
export function doneScreen(texts: Messages, card: () => Card | undefined): Screen {
  const screen = plain(emblem('check', 'good'), heading(texts.doneTitle), [texts.doneText], []);
  const read = h('div', { class: 'ho-read', 'aria-live': 'polite' });
  screen.root.dataset.testid = 'done';
  screen.root.append(read, h('p', { class: 'ho-foot' }, texts.doneHint));
  return {
    ...screen,
    update() {
      const found = card();
      if (found && !read.hasChildNodes()) read.append(...readList(texts, found));
    },
  };
}

/** The link is over, whatever the reason: one sentence, and what to do about it. */
export function closedScreen(texts: Messages, reason: ClosedReason, enter: () => void): Screen {
  const { title, text } = texts.closed[reason];
  const moved = reason === 'moved';
  const ways = moved ? [] : [button(texts.haveCode, enter, { kind: 'secondary', testid: 'enter-code' })];
  const screen = plain(emblem(moved ? 'phone' : 'laptop', moved ? 'good' : 'warn'), heading(title), [text], ways, true);
  screen.root.dataset.reason = reason;
  return screen;
}

import type { ClosedReason } from '../client/visit-machine';
import type { LinkInfo } from '../client/wire';
import { emblem, plain } from '../scanner/sending-screens';
import { button, h, heading } from '../ui/dom';
import { icon } from '../ui/icons';
import type { Screen } from '../ui/stage';
import { fill, plainName } from '../ui/text';
import type { Messages } from './messages';

export function waitScreen(title: string): Screen {
  const root = h(
    'section',
    { class: 'ho-screen' },
    h('div', { class: 'ho-head ho-middle', role: 'status' }, emblem('card', 'busy'), heading(title)),
  );
  return { root };
}

/** Who asks, what for, what happens with the pictures; nothing is spent until "Start". */
export function welcomeScreen(texts: Messages, info: LinkInfo, send: (type: 'start' | 'decline') => void): Screen {
  const named = plainName(info.company_name);
  const company = named ?? texts.neutralCompany;
  const steps = [info.backside === 'disabled' ? texts.stepFront : texts.stepBoth, texts.stepReturn];
  const root = h(
    'section',
    { class: 'ho-screen ho-welcome' },
    h(
      'div',
      { class: 'ho-head' },
      h('p', { class: 'ho-company', 'data-testid': 'company' }, company),
      heading(texts.welcomeTitle),
      h('p', { class: 'ho-lead' }, fill(texts.welcomeLead, { company })),
      info.confirm_number !== undefined && confirmNumber(texts, info.confirm_number),
      h('ol', { class: 'ho-steps' }, ...steps.map((step) => h('li', {}, h('span', {}, step)))),
      h('p', { class: 'ho-privacy' }, icon('lock'), h('span', {}, fill(texts.privacy, { company: named ?? texts.neutralCompanyWithin }))),
    ),
    h(
      'div',
      { class: 'ho-actions' },
      button(texts.start, () => send('start'), { testid: 'start' }),
      button(texts.notMe, () => send('decline'), { kind: 'quiet', testid: 'not-me' }),
    ),
  );
  return { root };
}

function confirmNumber(texts: Messages, number: string): HTMLElement {
  return h('p', { class: 'ho-number' }, texts.confirmNumber, ' ', h('strong', { 'data-testid': 'confirm-number' }, number));
}

export function offlineScreen(texts: Messages, retry: () => void): Screen {
  const again = button(texts.tryNow, retry, { testid: 'retry' });
  return plain(emblem('offline', 'warn'), heading(texts.offlineTitle), [texts.offlineText], [again], true);
}

export function declinedScreen(texts: Messages): Screen {
  const screen = plain(emblem('check', 'good'), heading(texts.declinedTitle), [texts.declinedText], []);
  screen.root.dataset.testid = 'declined';
  return screen;
}

export function doneScreen(texts: Messages): Screen {
  const screen = plain(emblem('check', 'good'), heading(texts.doneTitle), [texts.doneText], []);
  screen.root.dataset.testid = 'done';
  screen.root.append(h('p', { class: 'ho-foot' }, texts.doneHint));
  return screen;
}

/** The link is over, whatever the reason: one sentence, and what to do about it. */
export function closedScreen(texts: Messages, reason: ClosedReason): Screen {
  const { title, text } = texts.closed[reason];
  const screen = plain(emblem('laptop', 'warn'), heading(title), [text], [], true);
  screen.root.dataset.reason = reason;
  return screen;
}

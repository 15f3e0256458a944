import type { LinkInfo } from '../client/wire';
import { button, h, heading } from '../ui/dom';
import { icon } from '../ui/icons';
import type { Screen } from '../ui/stage';
import { fill, plainName } from '../ui/text';
import { logoIn } from './brand';
import type { Messages } from './messages';

export type WelcomeAnswer = 'start' | 'decline';

/** Who asks, what for, what happens with the pictures; nothing is spent until "Start". */
export function welcomeScreen(texts: Messages, info: LinkInfo, send: (type: WelcomeAnswer) => void): Screen {
  const named = plainName(info.company_name);
  const steps = [info.backside === 'disabled' ? texts.stepFront : texts.stepBoth, texts.stepReturn];
  const root = h(
    'section',
    { class: 'ho-screen ho-welcome' },
    h(
      'div',
      { class: 'ho-head' },
      ...whoAsks(texts, info),
      heading(texts.welcomeTitle),
      h('p', { class: 'ho-lead' }, fill(texts.welcomeLead, { company: named ?? texts.neutralCompany })),
      info.confirm_number !== undefined && confirmNumber(texts, info.confirm_number, texts.confirmNumberHint),
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

/** Logo and name; the name alone says it all to a screen reader. */
export function whoAsks(texts: Messages, info: LinkInfo): HTMLElement[] {
  const name = h('p', { class: 'ho-company', 'data-testid': 'company' }, plainName(info.company_name) ?? texts.neutralCompany);
  const logo = logoIn(info.look);
  return logo ? [h('img', { class: 'ho-logo', src: logo, alt: '', 'data-testid': 'logo' }), name] : [name];
}

/** Two digits to be compared with the computer's. */
export function confirmNumber(texts: Messages, number: string, hint: string): HTMLElement {
  return h(
    'div',
    { class: 'ho-number' },
    h('p', {}, texts.confirmNumber, ' ', h('strong', { 'data-testid': 'confirm-number' }, number)),
    h('p', { class: 'ho-lead' }, hint),
  );
}

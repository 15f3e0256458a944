import { emblem } from '../scanner/sending-screens';
import { h, heading } from '../ui/dom';
import type { Screen } from '../ui/stage';
import type { Messages } from './messages';

export interface StartChoices {
  usePhone?: () => void;
  useComputer: () => void;
}

/** The two ways to scan. */
export function startScreen(texts: Messages, { usePhone, useComputer }: StartChoices): Screen {
  const phone = usePhone && choice('use-phone', 'phone', texts.usePhone, texts.usePhoneText, usePhone, texts.recommended);
  const root = h(
    'section',
    { class: 'ho-screen' },
    h('div', { class: 'ho-head' }, heading(texts.startTitle, 'h2'), h('p', { class: 'ho-lead' }, texts.startText)),
    h(
      'div',
      { class: 'choices' },
      phone,
      choice('use-computer', 'laptop', texts.useComputer, texts.useComputerText, useComputer),
    ),
  );
  return { root };
}

function choice(
  testid: string,
  picture: 'phone' | 'laptop',
  title: string,
  text: string,
  onclick: () => void,
  badge?: string,
): HTMLElement {
  return h(
    'button',
    { type: 'button', class: badge ? 'choice best' : 'choice', 'data-testid': testid, onclick },
    emblem(picture),
    h('strong', {}, title),
    h('span', {}, text),
    badge !== undefined && h('span', { class: 'badge' }, badge),
  );
}

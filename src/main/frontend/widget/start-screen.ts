import { emblem } from '../scanner/sending-screens';
import { button, h, heading } from '../ui/dom';
import type { Screen } from '../ui/stage';
import type { Messages } from './messages';

export interface StartChoices {
  usePhone?: (() => void) | undefined;
  useCamera(): void;
  useFile(): void;
  /** On a phone the camera comes first, and the other device is the quiet choice. */
  phone: boolean;
}

/** The ways to scan, where people choose before anything starts. */
export function startScreen(texts: Messages, choices: StartChoices): Screen {
  const { usePhone, useCamera, useFile, phone } = choices;
  const camera = choice('use-computer', phone ? 'camera' : 'laptop', phone ? texts.scanHere : texts.useComputer, useCamera, {
    text: phone ? texts.scanHereText : texts.useComputerText,
  });
  const other =
    usePhone &&
    !phone &&
    choice('use-phone', 'phone', texts.usePhone, usePhone, { text: texts.usePhoneText, badge: texts.recommended });
  const root = h(
    'section',
    { class: 'ho-screen' },
    h('div', { class: 'ho-head' }, heading(texts.startTitle, 'h2'), h('p', { class: 'ho-lead' }, texts.startText)),
    h('div', { class: 'choices' }, other, camera),
    h(
      'div',
      { class: 'ho-actions' },
      button(texts.scanner.choosePicture, useFile, { kind: 'quiet', testid: 'use-file' }),
      phone && usePhone && button(texts.useOtherDevice, usePhone, { kind: 'quiet', testid: 'use-phone' }),
    ),
  );
  return { root };
}

function choice(
  testid: string,
  picture: 'phone' | 'laptop' | 'camera',
  title: string,
  onclick: () => void,
  { text, badge }: { text: string; badge?: string },
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

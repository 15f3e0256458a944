import type { LinkInfo } from '../client/wire';
import { button, h, heading } from '../ui/dom';
import type { Screen } from '../ui/stage';
import { fill, plainName } from '../ui/text';
import type { Messages } from './messages';
import { whoAsks, type WelcomeAnswer } from './welcome-screen';

/** The link was opened on a computer: the same link once more, for a phone's camera. */
export function elsewhereScreen(texts: Messages, info: LinkInfo, send: (type: WelcomeAnswer) => void): Screen {
  const words = texts.elsewhere;
  const root = h(
    'section',
    { class: 'ho-screen ho-elsewhere', 'data-testid': 'elsewhere' },
    h(
      'div',
      { class: 'ho-head' },
      ...whoAsks(texts, info),
      heading(words.title),
      h('p', { class: 'ho-lead' }, fill(words.text, { company: plainName(info.company_name) ?? texts.neutralCompany })),
      h('img', { class: 'ho-qr', src: pictureOf(info.qr_svg ?? ''), alt: words.qrAlt, 'data-testid': 'qr' }),
      h('p', { class: 'ho-lead' }, words.scan),
    ),
    h(
      'div',
      { class: 'ho-actions' },
      button(words.here, () => send('start'), { kind: 'secondary', testid: 'here' }),
      button(texts.notMe, () => send('decline'), { kind: 'quiet', testid: 'not-me' }),
    ),
  );
  return { root };
}

/** Shown as a picture, an SVG can't do anything but be looked at. */
function pictureOf(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

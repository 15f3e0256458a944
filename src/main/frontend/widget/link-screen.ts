import type { HandoffRun } from '../client/handoff-run';
import type { HandoffView } from '../client/wire';
import { button, h, heading } from '../ui/dom';
import { icon } from '../ui/icons';
import type { Screen } from '../ui/stage';
import { fill, minutes } from '../ui/text';
import type { WebToMobileHandoffConfig } from './config';
import { copyLink } from './copy-link';
import type { Messages } from './messages';
import { notice } from './notice';
import { spoken } from './spoken';

/** How many modules wide a code is, its quiet zone included. */
function modulesOf(svg: string | undefined): string {
  return /viewBox="0 0 (\d+)/.exec(svg ?? '')?.[1] ?? '41';
}

/** What stands around the code: why it is there, and what else can be done. */
export interface Surroundings {
  why: HTMLElement | undefined;
  ways: HTMLElement;
}

/** The code to scan, until a phone has claimed it. A renewed code takes the old one's place without a jump. */
export function linkScreen(
  texts: Messages,
  config: WebToMobileHandoffConfig,
  run: HandoffRun,
  newCode: () => void,
  { why, ways }: Surroundings,
): Screen {
  const qr = h('img', { class: 'qr', alt: texts.qrAlt, 'data-testid': 'qr' });
  const countdown = h('p', { class: 'countdown', role: 'timer', 'data-testid': 'countdown' });
  const news = h('p', { class: 'unseen', role: 'status', 'data-testid': 'code-news' });
  const number = h('p', { class: 'own-number', role: 'status', 'data-testid': 'own-number' });
  const copy = copyLink(texts, () => shown?.link ?? '');
  const letters = spoken(texts);
  const trouble = notice(texts, run, newCode);
  const another = button(texts.newCode, newCode, {
    kind: 'quiet',
    testid: 'new-code',
    icon: icon('refresh'),
  });
  const steps = (config.instructionsText ?? texts.instructions).split('\n').filter((line) => line.trim());
  let shown: HandoffView | undefined;

  const tick = () => {
    if (shown) countdown.textContent = fill(texts.expiresIn, { time: minutes(run.remaining(shown)) });
  };
  const timer = setInterval(tick, 1000);
  const show = (view: HandoffView) => {
    letters.show(view, run.codePage(view));
    if (view.link !== shown?.link) {
      // said once, when the code on the screen is another: nobody wants the seconds read out
      if (shown) news.textContent = texts.codeRenewed;
      qr.style.setProperty('--modules', modulesOf(view.qr_svg));
      qr.src = `data:image/svg+xml,${encodeURIComponent(view.qr_svg ?? '')}`;
      copy.reset();
    }
    shown = view;
    tick();
  };

  const root = h(
    'section',
    { class: 'ho-screen' },
    why,
    trouble.root,
    h(
      'div',
      { class: 'link' },
      // first, though it stands second: its heading has the focus, and what comes before that is passed over by keyboard and ear
      h(
        'div',
        { class: 'guide' },
        heading(config.title ?? texts.linkTitle, 'h2'),
        h('ol', { class: 'steps' }, ...steps.map((step) => h('li', {}, h('span', {}, step)))),
        number,
        letters.root,
        h('div', { class: 'ho-actions' }, copy.button),
        copy.byHand,
      ),
      h('div', { class: 'code' }, qr, countdown, another, news),
    ),
    ways,
  );
  return {
    root,
    update() {
      const { state } = run.store;
      trouble.update(state);
      if (!('link' in state)) return;
      if (state.link !== shown) show(state.link);
      // the phone's page may show it already, and asks to be compared
      const digits = state.name === 'opened' ? state.link.confirm_number : undefined;
      number.textContent = digits ? fill(texts.ownNumber, { number: digits }) : '';
    },
    leave: () => clearInterval(timer),
  };
}

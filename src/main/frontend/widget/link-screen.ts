import type { HandoffRun } from '../client/handoff-run';
import type { HandoffView } from '../client/wire';
import { button, h, heading } from '../ui/dom';
import { icon } from '../ui/icons';
import type { Screen } from '../ui/stage';
import { fill, minutes } from '../ui/text';
import type { WebToMobileHandoffConfig } from './config';
import type { Messages } from './messages';

/** How many modules wide a code is, its quiet zone included. */
function modulesOf(svg: string | undefined): string {
  return /viewBox="0 0 (\d+)/.exec(svg ?? '')?.[1] ?? '41';
}

/** The code to scan, until a phone has claimed it. A renewed code takes the old one's place without a jump. */
export function linkScreen(texts: Messages, config: WebToMobileHandoffConfig, run: HandoffRun, cancel: () => void): Screen {
  const qr = h('img', { class: 'qr', alt: texts.qrAlt, 'data-testid': 'qr' });
  const countdown = h('p', { class: 'countdown', 'data-testid': 'countdown' });
  const spoken = h('p', { class: 'ho-lead', hidden: true });
  const byHand = h('input', { class: 'copy', readonly: true, hidden: true, 'aria-label': texts.copyByHand });
  const copy = button(texts.copyLink, () => void copyLink(), {
    kind: 'secondary',
    testid: 'copy-link',
    icon: icon('link'),
  });
  const steps = (config.instructionsText ?? texts.instructions).split('\n').filter((line) => line.trim());
  let shown: HandoffView | undefined;

  const copyLink = async () => {
    const link = shown?.link ?? '';
    try {
      await navigator.clipboard.writeText(link);
      copy.lastChild!.textContent = texts.copied;
    } catch {
      byHand.value = link;
      byHand.hidden = false;
      byHand.select();
    }
  };
  const tick = () => {
    if (shown) countdown.textContent = fill(texts.expiresIn, { time: minutes(run.remaining(shown)) });
  };
  const timer = setInterval(tick, 1000);

  const root = h(
    'section',
    { class: 'ho-screen' },
    h(
      'div',
      { class: 'link' },
      h('div', { class: 'code' }, qr, countdown),
      h(
        'div',
        { class: 'guide' },
        heading(config.title ?? texts.linkTitle, 'h2'),
        h('ol', { class: 'steps' }, ...steps.map((step) => h('li', {}, h('span', {}, step)))),
        spoken,
        h('div', { class: 'ho-actions' }, copy, button(texts.cancel, cancel, { kind: 'quiet', testid: 'cancel' })),
        byHand,
      ),
    ),
  );
  return {
    root,
    update() {
      const { state } = run.store;
      if (!('link' in state) || state.link === shown) return;
      shown = state.link;
      qr.style.setProperty('--modules', modulesOf(shown.qr_svg));
      qr.src = `data:image/svg+xml,${encodeURIComponent(shown.qr_svg ?? '')}`;
      copy.lastChild!.textContent = texts.copyLink;
      byHand.hidden = true;
      spoken.hidden = shown.code === undefined;
      spoken.replaceChildren(texts.speakCode, ' ', h('strong', { 'data-testid': 'code' }, shown.code ?? ''));
      tick();
    },
    leave: () => clearInterval(timer),
  };
}

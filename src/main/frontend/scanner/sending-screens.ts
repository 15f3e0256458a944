import type { Problem } from '../client/problem';
import { button, h, heading } from '../ui/dom';
import { icon } from '../ui/icons';
import type { Screen } from '../ui/stage';
import { fill } from '../ui/text';
import type { Scanner } from './screens';
import { thumbnails } from './thumbnails';

/** The picture on its way, with a bar that moves. */
export function sendingScreen(scanner: Scanner): Screen {
  const { texts, run, level } = scanner;
  const bar = h('progress', { class: 'ho-progress', max: 1, 'aria-label': texts.sendingTitle });
  const text = h('p', { class: 'ho-lead', 'data-testid': 'progress' });
  const taken = thumbnails(texts, run.store.state);
  const out = scanner.wayOut?.();
  const root = h(
    'section',
    { class: 'ho-screen' },
    h('div', { class: 'ho-head ho-middle' }, emblem('card', 'busy'), heading(texts.sendingTitle, level), bar, text, taken?.root),
    out && h('div', { class: 'ho-actions' }, out),
  );
  return {
    root,
    leave: () => taken?.leave(),
    update() {
      const { state } = run.store;
      if (state.name !== 'sending') return;
      bar.value = state.progress;
      const percent = Math.floor(state.progress * 100);
      text.textContent = percent < 100 ? fill(texts.sendingProgress, { percent }) : texts.sendingLast;
    },
  };
}

export function stalledScreen({ texts, run, level, wayOut }: Scanner): Screen {
  const retry = button(texts.tryNow, () => run.store.send({ type: 'resume' }), { testid: 'retry' });
  return plain(emblem('offline', 'warn'), heading(texts.stalledTitle, level), [texts.stalledText], some(retry, wayOut?.()));
}

export function checkingScreen({ texts, run, level, wayOut }: Scanner): Screen {
  const taken = thumbnails(texts, run.store.state);
  const screen = plain(emblem('card', 'busy'), heading(texts.checkingTitle, level), [texts.checkingText], some(wayOut?.()));
  if (taken) screen.root.firstElementChild!.append(taken.root);
  return { ...screen, leave: () => taken?.leave() };
}

/** The server could not read the picture; its own sentence says why. */
export function unreadableScreen(scanner: Scanner, message: string | undefined): Screen {
  const { texts, level } = scanner;
  const lines = [message ?? texts.unreadableText, ...(texts.unreadableTips ? [texts.unreadableTips] : [])];
  return plain(emblem('warning', 'warn'), heading(texts.unreadableTitle, level), lines, waysOn(scanner), true);
}

export function refusedScreen(scanner: Scanner, problem: Problem): Screen {
  const { texts, level } = scanner;
  const why = problem.code === 413 ? texts.tooLarge : problem.code === 415 ? texts.unsupported : texts.refusedText;
  return plain(emblem('warning', 'warn'), heading(texts.refusedTitle, level), [why], waysOn(scanner), true);
}

function waysOn({ texts, run, otherWay, wayOut }: Scanner): HTMLElement[] {
  const again = button(texts.tryAgain, () => run.store.send({ type: 'again' }), { testid: 'try-again' });
  return some(again, otherWay?.('secondary'), wayOut?.());
}

function some(...ways: (HTMLElement | undefined)[]): HTMLElement[] {
  return ways.filter((way) => way !== undefined);
}

/** A round picture above a heading. */
export function emblem(name: Parameters<typeof icon>[0], kind: 'calm' | 'busy' | 'warn' | 'good' = 'calm'): HTMLElement {
  return h('div', { class: `ho-emblem ho-${kind}` }, icon(name));
}

/** A screen of a picture, a heading, a few sentences and what to do next. */
export function plain(top: HTMLElement, title: HTMLElement, lines: string[], actions: HTMLElement[], isError = false): Screen {
  const root = h(
    'section',
    { class: 'ho-screen', 'data-testid': isError ? 'error' : undefined },
    h('div', { class: 'ho-head ho-middle' }, top, title, ...lines.map((line) => h('p', { class: 'ho-lead' }, line))),
    actions.length > 0 && h('div', { class: 'ho-actions' }, ...actions),
  );
  return { root };
}

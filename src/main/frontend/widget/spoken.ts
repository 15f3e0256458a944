import type { HandoffView } from '../client/wire';
import { h } from '../ui/dom';
import { fill } from '../ui/text';
import type { Messages } from './messages';

export interface Spoken {
  root: HTMLElement;
  show(view: HandoffView, page: string): void;
}

/** The way without a camera: an address and a short code to type or to say, letter by letter for a screen reader. */
export function spoken(texts: Messages): Spoken {
  const where = h('span');
  const seen = h('strong', { 'data-testid': 'code', 'aria-hidden': 'true' });
  const read = h('span', { class: 'unseen' });
  const root = h('p', { class: 'spoken', hidden: true }, where, ' ', seen, read);
  return {
    root,
    show({ code }, page) {
      root.hidden = code === undefined;
      where.textContent = fill(texts.speakCode, { address: page });
      seen.textContent = grouped(code ?? '');
      read.textContent = Array.from(code ?? '').join(' ');
    },
  };
}

/** `BCDF GHJK`: four letters are kept in mind at a glance. */
export function grouped(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1 ');
}

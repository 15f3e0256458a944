import { button, h } from '../ui/dom';
import { icon } from '../ui/icons';
import type { Messages } from './messages';

export interface CopyLink {
  button: HTMLButtonElement;
  /** The link to be copied by hand, where the browser does not let us. */
  byHand: HTMLInputElement;
  /** The link is another one. */
  reset(): void;
}

/** Copies the link, to be sent to the phone by any other way. */
export function copyLink(texts: Messages, link: () => string): CopyLink {
  const byHand = h('input', { class: 'copy', readonly: true, hidden: true, 'aria-label': texts.copyByHand });
  const copy = button(texts.copyLink, () => void run(), { kind: 'secondary', testid: 'copy-link', icon: icon('link') });
  const run = async () => {
    try {
      await navigator.clipboard.writeText(link());
      copy.lastChild!.textContent = texts.copied;
    } catch {
      byHand.value = link();
      byHand.hidden = false;
      byHand.select();
    }
  };
  return {
    button: copy,
    byHand,
    reset() {
      copy.lastChild!.textContent = texts.copyLink;
      byHand.hidden = true;
    },
  };
}

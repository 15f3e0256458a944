import { isActive, type HandoffState } from '../client/handoff-machine';
import type { HandoffRun } from '../client/handoff-run';
import { button, h } from '../ui/dom';
import type { Messages } from './messages';

export interface Notice {
  root: HTMLElement;
  update(state: HandoffState): void;
}

/** What stands in the way just now, and the one thing to do about it; meanwhile everything goes on listening. */
export function notice(texts: Messages, run: HandoffRun, newCode: () => void): Notice {
  const root = h('div', { class: 'notice', hidden: true, 'data-testid': 'notice' });
  let shown: string | undefined;
  return {
    root,
    update(state) {
      const kind = isActive(state) ? (state.offline ? 'offline' : state.quiet && 'quiet') : undefined;
      if (kind === shown) return;
      shown = kind;
      root.hidden = kind === undefined;
      root.replaceChildren();
      if (kind === 'offline') {
        const again = button(texts.tryAgain, () => void run.retry(), { kind: 'secondary', testid: 'retry' });
        root.append(h('p', {}, texts.offlineText), again);
      }
      if (kind === 'quiet') {
        const another = button(texts.newCode, newCode, { kind: 'secondary', testid: 'new-code' });
        root.append(h('p', {}, texts.quietText), another);
      }
    },
  };
}

import type { HandoffRun } from '../client/handoff-run';
import { button, h, heading } from '../ui/dom';
import type { Screen } from '../ui/stage';
import { fill } from '../ui/text';
import type { Messages } from './messages';
import { notice } from './notice';

/** Asks whether the phone that has the link is the person's own: both show the same number. */
export function confirmScreen(texts: Messages, run: HandoffRun, newCode: () => void, cancel: () => void): Screen {
  const number = h('p', { class: 'number', 'data-testid': 'confirm-number' });
  const yes = button('', () => void confirm(), { testid: 'confirm' });
  const no = button(texts.confirmNo, () => void run.deny(), { kind: 'secondary', testid: 'wrong-phone' });
  const trouble = notice(texts, run, newCode);
  const confirm = async () => {
    yes.disabled = true;
    await run.confirm();
    yes.disabled = false;
  };
  const root = h(
    'section',
    { class: 'ho-screen' },
    h('div', { class: 'ho-head ho-middle' }, heading(texts.confirmTitle, 'h2'), h('p', { class: 'ho-lead' }, texts.confirmText), number),
    trouble.root,
    h('div', { class: 'ho-actions' }, yes, no, button(texts.cancel, cancel, { kind: 'quiet', testid: 'cancel' })),
  );
  return {
    root,
    update() {
      const { state } = run.store;
      trouble.update(state);
      const digits = 'link' in state ? state.link.confirm_number : undefined;
      number.textContent = digits ?? '…';
      yes.textContent = fill(texts.confirmYes, { number: digits ?? '…' });
      yes.hidden = digits === undefined;
    },
  };
}

import type { HandoffState } from '../client/handoff-machine';
import type { HandoffRun } from '../client/handoff-run';
import { button, h, heading } from '../ui/dom';
import { icon } from '../ui/icons';
import type { Screen } from '../ui/stage';
import type { Messages } from './messages';
import { notice } from './notice';

/** What the phone is doing, step by step, from its claim to the result. */
export function phoneScreen(
  texts: Messages,
  backside: boolean,
  run: HandoffRun,
  newCode: () => void,
  cancel: () => void,
): Screen {
  const names = [texts.stepConnected, texts.stepFront, ...(backside ? [texts.stepBack] : []), texts.stepReading];
  const steps = names.map((name) => h('li', {}, h('span', { class: 'mark' }, icon('check')), h('span', {}, name)));
  const trouble = notice(texts, run, newCode);
  const root = h(
    'section',
    { class: 'ho-screen progress' },
    h('div', { class: 'ho-head' }, heading(texts.phoneTitle, 'h2'), h('p', { class: 'ho-lead' }, texts.phoneText)),
    trouble.root,
    h('ol', { class: 'track' }, ...steps),
    h('div', { class: 'ho-actions' }, button(texts.cancel, cancel, { kind: 'quiet', testid: 'cancel' })),
  );
  return {
    root,
    update() {
      trouble.update(run.store.state);
      const now = stepOf(run.store.state, backside);
      steps.forEach((step, index) => {
        step.className = index < now ? 'past' : index === now ? 'now' : '';
        if (index === now) step.setAttribute('aria-current', 'step');
        else step.removeAttribute('aria-current');
      });
    },
  };
}

/** Which of the steps is under way. */
export function stepOf(state: HandoffState, backside: boolean): number {
  const last = backside ? 3 : 2;
  switch (state.name) {
    case 'connected':
    case 'confirming':
    case 'retrying':
      return 1;
    case 'capturing':
      return state.side === 'back' && backside ? 2 : 1;
    case 'reading':
      return state.side === 'front' && backside ? 1 : last;
    case 'fetching':
      return last;
    case 'done':
      return last + 1;
    default:
      return 0;
  }
}

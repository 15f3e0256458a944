import { button, h } from '../ui/dom';
import type { HandoffReason } from './desk-machine';
import type { Messages } from './messages';

/** One sentence that says why the code is there, where it came by itself. */
export function whyOf(texts: Messages, reason: HandoffReason): HTMLElement | undefined {
  if (reason === 'asked' || reason === 'always' || reason === 'resumed') return undefined;
  return h('p', { class: 'why', role: 'alert', 'data-testid': 'why' }, texts.why[reason]);
}

export interface WaysOut {
  cancel(): void;
  /** Absent where the page wants the phone and nothing else. */
  others?: { useCamera(): void; useFile(): void } | undefined;
}

/** What can be done instead. */
export function waysOut(texts: Messages, reason: HandoffReason, { cancel, others }: WaysOut): HTMLElement {
  const hasFailed = whyOf(texts, reason) !== undefined && reason !== 'unreadable';
  return h(
    'div',
    { class: 'ways', 'data-testid': 'ways' },
    others && button(hasFailed ? texts.tryCamera : texts.useComputer, others.useCamera, { kind: 'quiet', testid: 'use-computer' }),
    others && button(texts.scanner.choosePicture, others.useFile, { kind: 'quiet', testid: 'use-file' }),
    button(texts.cancel, cancel, { kind: 'quiet', testid: 'cancel' }),
  );
}

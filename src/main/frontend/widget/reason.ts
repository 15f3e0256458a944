import { button, h } from '../ui/dom';
import type { Screen } from '../ui/stage';
import type { HandoffReason } from './desk-machine';
import type { Messages } from './messages';

export interface OtherWays {
  useCamera(): void;
  useFile(): void;
}

/** Says why the code is there, in one sentence, and what else can be done. */
export function withReason(screen: Screen, texts: Messages, reason: HandoffReason, others: OtherWays | undefined): Screen {
  const why = reason === 'asked' || reason === 'always' || reason === 'resumed' ? undefined : texts.why[reason];
  if (why) screen.root.prepend(h('p', { class: 'why', role: 'alert', 'data-testid': 'why' }, why));
  if (others) {
    const camera = why && reason !== 'unreadable' ? texts.tryCamera : texts.useComputer;
    screen.root.append(
      h(
        'div',
        { class: 'ways', 'data-testid': 'ways' },
        button(camera, others.useCamera, { kind: 'quiet', testid: 'use-computer' }),
        button(texts.scanner.choosePicture, others.useFile, { kind: 'quiet', testid: 'use-file' }),
      ),
    );
  }
  return screen;
}

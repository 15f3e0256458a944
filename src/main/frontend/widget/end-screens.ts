import type { EndReason } from '../client/handoff-machine';
import type { Problem } from '../client/problem';
import { emblem, plain } from '../scanner/sending-screens';
import { button, heading } from '../ui/dom';
import type { Screen } from '../ui/stage';
import type { WebToMobileHandoffConfig } from './config';
import type { Messages } from './messages';

/** Cancelled, run out or turned down: a sentence, and a new code. */
export function endedScreen(
  texts: Messages,
  config: WebToMobileHandoffConfig,
  reason: EndReason,
  newCode: () => void,
  otherWays: (() => void) | undefined,
): Screen {
  const { title, text } = texts.ended[reason];
  const again = button(config.retryButtonText ?? texts.newCode, newCode, { testid: 'new-code' });
  const others = otherWays && button(texts.otherWays, otherWays, { kind: 'quiet', testid: 'other-ways' });
  return plain(emblem('phone', 'warn'), heading(title, 'h2'), [text], others ? [again, others] : [again], true);
}

export function failedScreen(texts: Messages, problem: Problem | undefined, retry: () => void): Screen {
  const over = problem?.isUnauthorized ?? false;
  const title = heading(over ? texts.sessionOverTitle : texts.failedTitle, 'h2');
  const lines = [over ? texts.sessionOverText : texts.failedText];
  const again = button(texts.tryAgain, retry, { testid: 'retry' });
  return plain(emblem(over ? 'lock' : 'offline', 'warn'), title, lines, [again], true);
}

export function doneScreen(texts: Messages, retry: () => void): Screen {
  const again = button(texts.scanAnother, retry, { kind: 'secondary', testid: 'scan-another' });
  const screen = plain(emblem('check', 'good'), heading(texts.doneTitle, 'h2'), [texts.doneText], [again]);
  screen.root.dataset.testid = 'result';
  return screen;
}

import type { EndReason } from '../client/handoff-machine';
import type { Problem } from '../client/problem';
import { emblem, plain } from '../scanner/sending-screens';
import { button, heading } from '../ui/dom';
import type { Screen } from '../ui/stage';
import type { WebToMobileHandoffConfig } from './config';
import { failureOf, failureTexts } from './failure';
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

const pictures = { over: 'lock', refused: 'warning', unreachable: 'offline' } as const;

export function failedScreen(texts: Messages, problem: Problem | undefined, retry: () => void): Screen {
  const failure = failureOf(problem);
  const { title, text } = failureTexts(texts, failure);
  const again = button(texts.tryAgain, retry, { testid: 'retry' });
  return plain(emblem(pictures[failure], 'warn'), heading(title, 'h2'), [text], [again], true);
}

export function doneScreen(texts: Messages, retry: () => void): Screen {
  const again = button(texts.scanAnother, retry, { kind: 'secondary', testid: 'scan-another' });
  const screen = plain(emblem('check', 'good'), heading(texts.doneTitle, 'h2'), [texts.doneText], [again]);
  screen.root.dataset.testid = 'result';
  return screen;
}

import { systemClock, type Clock } from './clock';
import type { Live } from './live';
import { Problem } from './problem';

/** People wait this long for a page before they think that it is broken. */
const within = 8_000;

/**
 * Opens the session's live connection before it is needed.
 *
 * @returns what to call when it no longer matters
 */
export function watchSetUp(live: Live, failed: (problem: Problem) => void, clock: Clock = systemClock): () => void {
  live.start();
  if (live.status === 'open') return () => {};
  const forget = live.onStatus((status) => status === 'open' && cancel());
  const stop = clock.after(within, () => {
    cancel();
    failed(Problem.network());
  });
  const cancel = () => {
    forget();
    stop();
  };
  return cancel;
}

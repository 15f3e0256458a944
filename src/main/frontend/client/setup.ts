import { systemClock, type Clock } from './clock';
import type { Live } from './live';
import { Problem } from './problem';

/** People wait this long for a page before they think that it is broken. */
const within = 8_000;

/**
 * Opens the session's live connection before it is needed.
 *
 * @param failed told once: no way to the server was found in time, or it refused the token
 * @returns what to call when it no longer matters
 */
export function watchSetUp(live: Live, failed: (problem: Problem) => void, clock: Clock = systemClock): () => void {
  const forget = live.onStatus((status) => {
    if (status === 'open') cancel();
    if (status === 'refused') end(reason(live.refusal));
  });
  const stop = clock.after(within, () => end(Problem.network()));
  const end = (problem: Problem) => {
    cancel();
    failed(problem);
  };
  const cancel = () => {
    forget();
    stop();
  };
  live.start();
  if (live.status === 'open') cancel();
  return cancel;
}

/** A page that the account does not list must not be told that its token is at fault. */
function reason(refusal: Problem | undefined): Problem {
  return refusal?.isOrigin ? refusal : new Problem('session_over', 401, 'The session token has run out');
}

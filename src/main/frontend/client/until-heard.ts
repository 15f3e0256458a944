import { backoff } from './backoff';
import { systemClock, type Clock } from './clock';
import { Problem } from './problem';
import { browserWake, type Wake } from './wake';

/**
 * Makes a call again and again until the server has heard it, whatever it answered: with growing pauses, and at once
 * when the network or the page wakes.
 */
export function untilHeard(
  call: () => Promise<unknown>,
  heard: () => void,
  clock: Clock = systemClock,
  wake: Wake = browserWake,
): void {
  let cancelTimer = () => {};
  let attempt = 0;
  let asking = false;
  const once = async () => {
    if (asking) return;
    asking = true;
    cancelTimer();
    try {
      await call();
      end();
    } catch (thrown) {
      if (Problem.of(thrown).isPassing) cancelTimer = clock.after(backoff(attempt++), () => void once());
      else end();
    } finally {
      asking = false;
    }
  };
  const forgetWake = wake(() => void once());
  const end = () => {
    forgetWake();
    heard();
  };
  void once();
}

import { backoff } from './backoff';
import type { Clock } from './clock';
import { Problem } from './problem';

/**
 * Calls until there is an answer, with growing pauses while the network or the server is away.
 *
 * @returns undefined when it was no longer wanted
 * @throws Problem when it is refused
 */
export async function untilAnswered<T>(
  call: () => Promise<T>,
  clock: Clock,
  isWanted: (attempt: number) => boolean,
): Promise<T | undefined> {
  for (let attempt = 0; isWanted(attempt); attempt++) {
    try {
      return await call();
    } catch (thrown) {
      const problem = Problem.of(thrown);
      if (!problem.isPassing) throw problem;
    }
    await new Promise<void>((resolve) => void clock.after(backoff(attempt), resolve));
  }
  return undefined;
}

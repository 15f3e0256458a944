const first = 500;
const longest = 20_000;

/**
 * Milliseconds to wait before attempt number `attempt` (from 0). Doubles up to a limit; the random half keeps
 * a thousand clients of one restarted server from coming back in the same instant.
 */
export function backoff(attempt: number, random: () => number = Math.random): number {
  const ceiling = Math.min(longest, first * 2 ** Math.min(attempt, 10));
  return ceiling / 2 + (ceiling / 2) * random();
}

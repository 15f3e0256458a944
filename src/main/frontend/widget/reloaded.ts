/**
 * Whether the browser has brought this very page back: reloaded, restored, or gone back to. Only then what the tab
 * remembers is the same person's: the next patient at a shared computer comes by a new navigation.
 */
export function isReloaded(performance: Performance = window.performance): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // Safari 14 has only the older form, in which 1 and 2 mean the same two.
  if (!entry) return performance.navigation.type === 1 || performance.navigation.type === 2;
  return entry.type === 'reload' || entry.type === 'back_forward';
}

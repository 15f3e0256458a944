import { Problem } from '../client/problem';

type Scanning = typeof import('./scanning');

const key = 'handoff.reloaded';

/** Gets what is needed after the claim, so that it is there by then. */
export function prefetchScanning(): void {
  void import('./scanning').catch(() => undefined);
}

/**
 * What is needed after the claim. A browser may remember that a file could not be fetched and never ask again, and a
 * file of an earlier version may be gone: where the server can be reached the page is loaded anew, once. It goes on
 * where it was.
 *
 * @throws Problem when there is no network
 */
export async function fetchScanning(storage: Storage | undefined): Promise<Scanning> {
  try {
    const scanning = await import('./scanning');
    storage?.removeItem(key);
    return scanning;
  } catch {
    if (storage && storage.getItem(key) === null && (await isReachable())) {
      storage.setItem(key, 'yes');
      location.reload();
      return new Promise(() => {});
    }
    throw Problem.network();
  }
}

async function isReachable(): Promise<boolean> {
  try {
    return (await fetch(location.pathname, { method: 'HEAD', cache: 'no-store', credentials: 'omit' })).ok;
  } catch {
    return false;
  }
}

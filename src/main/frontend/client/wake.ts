/** Subscribes to moments when waiting is over; the answer unsubscribes. */
export type Wake = (listener: () => void) => () => void;

/** The network is back, or the page is looked at again (a laptop opened, a phone unlocked, a frozen tab thawed). */
export const browserWake: Wake = (listener) => {
  const onVisible = () => {
    if (document.visibilityState === 'visible') listener();
  };
  window.addEventListener('online', listener);
  window.addEventListener('pageshow', onVisible);
  document.addEventListener('visibilitychange', onVisible);
  document.addEventListener('resume', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('pageshow', onVisible);
    document.removeEventListener('visibilitychange', onVisible);
    document.removeEventListener('resume', listener);
  };
};

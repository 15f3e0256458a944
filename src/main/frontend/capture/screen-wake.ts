/** Keeps the screen on while a card is held under it, where the browser knows how; the page works without. */
export class ScreenWake {
  private wanted = false;
  private lock: Promise<WakeLockSentinel | undefined> | undefined;

  constructor(private readonly page: Document = document) {
    // the browser lets go of it by itself whenever the page is hidden
    page.addEventListener('visibilitychange', () => {
      if (page.visibilityState !== 'visible') this.lock = undefined;
      else if (this.wanted) this.hold();
    });
  }

  hold(): void {
    this.wanted = true;
    if (this.page.visibilityState !== 'visible') return;
    const { wakeLock } = navigator as { wakeLock?: WakeLock };
    this.lock ??= wakeLock?.request('screen').catch(() => undefined);
  }

  release(): void {
    this.wanted = false;
    void this.lock?.then((lock) => lock?.release());
    this.lock = undefined;
  }
}

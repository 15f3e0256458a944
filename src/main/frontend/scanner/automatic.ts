const key = 'handoff.automatic';

/** Whether pictures take themselves once the card is sharp and steady. */
export function isAutomatic(): boolean {
  return storage()?.getItem(key) !== 'off';
}

/** Holds for as long as the tab lives. */
export function setAutomatic(on: boolean): void {
  storage()?.setItem(key, on ? 'on' : 'off');
}

/** Some browsers refuse it in private windows. */
function storage(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}

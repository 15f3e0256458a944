/** What a browser tells about the device it runs on. */
export interface DeviceTraits {
  touchPoints: number;
  /** The screen's shorter side, in CSS pixels. */
  shorterSide: number;
  hasMouse: boolean;
  userAgent: string;
}

/**
 * Whether this is a desktop or laptop computer, where a phone was meant. Only where everything says so: a phone taken
 * for a computer would have to be held before another one.
 */
export function isComputer({ touchPoints, shorterSide, hasMouse, userAgent }: DeviceTraits): boolean {
  const isMobile = /Mobi|Android|iPhone|iPad|iPod|Tablet|Silk|Kindle|PlayBook/i.test(userAgent);
  const isDesktop = /Windows NT|Macintosh|X11|CrOS/.test(userAgent);
  return touchPoints === 0 && hasMouse && shorterSide >= 600 && isDesktop && !isMobile;
}

export function traitsOf(page: Window): DeviceTraits {
  return {
    touchPoints: page.navigator.maxTouchPoints,
    shorterSide: Math.min(page.screen.width, page.screen.height),
    hasMouse: page.matchMedia('(hover: hover) and (pointer: fine)').matches,
    userAgent: page.navigator.userAgent,
  };
}

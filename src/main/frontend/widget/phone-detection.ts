/** What a browser tells of its device. */
export interface Device {
  /** User-Agent Client Hints, where the browser has them: https://wicg.github.io/ua-client-hints/#mobileness */
  mobile: boolean | undefined;
  /** The main pointer is a finger. */
  coarse: boolean;
  /** CSS pixels across the shorter side of the screen. */
  shortSide: number;
}

/** The widest phones unfolded stay below this; the smallest tablets do not. */
const phoneWidth = 600;

/**
 * Whether this is a phone for certain. In doubt it is none: a code shown in vain costs a tap, while a code that is
 * missing on a desktop leaves people without the phone.
 */
export function isPhone({ mobile, coarse, shortSide }: Device): boolean {
  return mobile ?? (coarse && shortSide < phoneWidth);
}

export function thisDevice(): Device {
  const hints = (navigator as { userAgentData?: { mobile: boolean } }).userAgentData;
  return {
    mobile: hints?.mobile,
    coarse: matchMedia('(pointer: coarse)').matches && !matchMedia('(any-pointer: fine)').matches,
    shortSide: Math.min(screen.width, screen.height),
  };
}

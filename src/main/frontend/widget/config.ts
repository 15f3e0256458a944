import type { Backside, Confirm } from '../client/wire';

/** How the widget hands over to a phone; the names are those of CardScan's React widget. */
export interface WebToMobileHandoffConfig {
  /** False: never offered. `"always"`: the code is shown at once. Default true. */
  enabled?: boolean | 'always';
  /** Shown on the phone where the account has no name of its own; plain text, at most 80 characters. */
  companyName?: string;
  /** The organisation's own capture page; must be on the account's list. Default: this server's. */
  urlBase?: string;
  /** Heading above the code. */
  title?: string;
  /** Each line becomes a step. */
  instructionsText?: string;
  retryButtonText?: string;
  /**
   * Seconds for which "your card has been read" stays before the widget hides itself and leaves the place to what
   * comes next on the page. `onSuccess` never waits for it. Default: it stays.
   */
  autoRedirect?: number;
  /**
   * When the person is asked whether the phone shows the same number. Default `auto`: when the networks differ; with a
   * `urlBase` of one's own `never`: such a page cannot show the number.
   */
  confirm?: Confirm;
}

/** `true` and `required` ask for the back, `optional` lets people skip it, anything else is front only. */
export function backsideOf(value: string | boolean | null | undefined): Backside {
  if (value === true || value === '' || value === 'true' || value === 'required') return 'required';
  return value === 'optional' ? 'optional' : 'disabled';
}

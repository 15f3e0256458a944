import type { Backside } from '../client/wire';

/** How the widget hands over to a phone; the names are those of CardScan's React widget. */
export interface WebToMobileHandoffConfig {
  /** False: never offered. `"always"`: the code is shown at once. Default true. */
  enabled?: boolean | 'always';
  companyName?: string;
  /** The organisation's own capture page; must be on the account's list. Default: this server's. */
  urlBase?: string;
  /** Heading above the code. */
  title?: string;
  /** Each line becomes a step. */
  instructionsText?: string;
  retryButtonText?: string;
}

/** `true` and `required` ask for the back, `optional` lets people skip it, anything else is front only. */
export function backsideOf(value: string | boolean | null | undefined): Backside {
  if (value === true || value === '' || value === 'true' || value === 'required') return 'required';
  return value === 'optional' ? 'optional' : 'disabled';
}

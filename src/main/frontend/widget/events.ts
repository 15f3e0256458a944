import type { Eligibility } from '../client/eligibility';
import type { Card } from '../client/wire';
import type { CardScanError, CardScanProgress } from './props';

/**
 * What `<card-scan-view>` fires. All bubble, also out of shadow roots, so that any element hears them, typed. With `resultCase` `camel` the details of the
 * two successes have camelCase keys: `event.detail as Camel<Card>`.
 */
export interface CardScanEvents {
  'card-scan-success': CustomEvent<Card>;
  'card-scan-error': CustomEvent<CardScanError>;
  'card-scan-cancel': CustomEvent<undefined>;
  'card-scan-retry': CustomEvent<undefined>;
  'card-scan-progress': CustomEvent<CardScanProgress>;
  'card-scan-scan-start': CustomEvent<Pick<CardScanProgress, 'source'>>;
  'card-scan-eligibility-success': CustomEvent<Eligibility>;
  'card-scan-eligibility-error': CustomEvent<CardScanError>;
}

declare global {
  interface GlobalEventHandlersEventMap extends CardScanEvents {}
}

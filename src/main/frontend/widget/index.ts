import { CardScanView } from './card-scan-view';

export { CardScanView };
export type { Camel } from '../client/camel';
export type {
  Eligibility,
  EligibilityProvider,
  EligibilityRequest,
  EligibilitySubscriber,
} from '../client/eligibility';
export type { Backside, Card, CardError, Confirm, MatchScore, PayerMatch } from '../client/wire';
export type { WebToMobileHandoffConfig } from './config';
export type { CardScanEvents } from './events';
export type { MessageOverrides, Messages } from './messages';
export type { CardScanError, CardScanProgress, CardScanProps, InCase, ResultCase } from './props';

if (typeof customElements !== 'undefined' && !customElements.get('card-scan-view')) {
  customElements.define('card-scan-view', CardScanView);
}

declare global {
  interface HTMLElementTagNameMap {
    'card-scan-view': CardScanView;
  }
}

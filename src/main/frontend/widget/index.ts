import { CardScanView } from './card-scan-view';

export { CardScanView };
export type { WebToMobileHandoffConfig } from './config';
export type { Messages } from './messages';
export type { Card, MatchScore, PayerMatch } from '../client/wire';

if (!customElements.get('card-scan-view')) customElements.define('card-scan-view', CardScanView);

declare global {
  interface HTMLElementTagNameMap {
    'card-scan-view': CardScanView;
  }
}

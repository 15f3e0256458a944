import '../widget';

export { CardScanView, type CardScanViewProps } from './card-scan-view';
export type * from '../widget';

import type { ScannerMessages } from '../scanner/messages';
import { merge } from '../ui/merge';
import type { Messages } from './messages';

/** The scanner's words: on a desktop with a phone to go to, on one without, and on a phone itself. */
export function scannerTexts(texts: Messages, place: 'desktop' | 'alone' | 'phone'): ScannerMessages {
  const { scanner } = texts;
  if (place === 'desktop') return scanner;
  const { unreadableTips: _phone, ...rest } = scanner;
  return merge<ScannerMessages>(rest, place === 'phone' ? texts.scannerOnPhone : texts.scannerAlone);
}

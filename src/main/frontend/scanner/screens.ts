import type { Picture } from '../client/cards-api';
import type { ScanRun } from '../client/scan-run';
import type { ScanState } from '../client/scan-machine';
import type { Screen } from '../ui/stage';
import { aimScreen } from './aim-screen';
import type { CameraSlot } from './camera-slot';
import type { ScannerMessages } from './messages';
import { pickScreen } from './pick-screen';
import { previewScreen } from './preview-screen';
import { checkingScreen, refusedScreen, sendingScreen, stalledScreen, unreadableScreen } from './sending-screens';

/** What every scanner screen needs. */
export interface Scanner {
  run: ScanRun;
  slot: CameraSlot;
  texts: ScannerMessages;
  /** Headings in a widget must fit below the host page's own. */
  level: 'h1' | 'h2';
  /** More choices where there is no camera, or a picture can't be read: the widget's "use my phone". */
  otherWay?: (kind: 'primary' | 'secondary' | 'quiet') => HTMLElement;
  /** The way out, where the view around the scanner shows none itself. */
  wayOut?: () => HTMLElement;
  /** No phone: its camera program can't be opened, and `otherWay` is the better one. */
  desktop?: boolean;
  /** The person would rather upload a picture than use the camera. */
  byFile?: boolean;
  /** Set by "take it again", so that the same picture does not take itself at once. */
  retaken?: boolean;
  /** Shows the pictures' way without a camera; the camera has just failed, or isn't wanted. */
  refresh(): void;
}

export interface Scene {
  key: string;
  build(): Screen;
}

/** The screen for a scan's state. Undefined for `done`, which belongs to whoever embeds the scanner. */
export function sceneFor(scanner: Scanner, state: ScanState<Picture>): Scene | undefined {
  if (state.name !== 'aiming' && state.name !== 'preview') scanner.slot.release();
  switch (state.name) {
    case 'aiming':
      return scanner.slot.trouble || scanner.byFile
        ? { key: `pick ${state.side}`, build: () => pickScreen(scanner, state) }
        : { key: `aim ${state.side}`, build: () => aimScreen(scanner, state) };
    case 'preview':
      return { key: `preview ${state.side}`, build: () => previewScreen(scanner, state.picture, state.side) };
    case 'sending':
      return { key: `sending ${state.side}`, build: () => sendingScreen(scanner) };
    case 'stalled':
      return { key: `stalled ${state.side}`, build: () => stalledScreen(scanner) };
    case 'checking':
      return { key: `checking ${state.side}`, build: () => checkingScreen(scanner) };
    case 'unreadable':
      return { key: 'unreadable', build: () => unreadableScreen(scanner, state.message) };
    case 'refused':
      return { key: 'refused', build: () => refusedScreen(scanner, state.problem) };
    case 'done':
      return undefined;
  }
}

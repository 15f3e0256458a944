import type { CameraTrouble } from './camera';
import type { Hint } from './judgement';

/** Every text of the scanner's screens; the views that use it bring the words. */
export interface ScannerMessages {
  frontTitle: string;
  backTitle: string;
  /** One short sentence each; `searching` is also what stands there before the camera sees anything. */
  hints: Record<Hint, string>;
  /** Instead of `hints.ready` where the person takes the picture. */
  readyToTake: string;
  automatic: string;
  otherCamera: string;
  frameLabel: string;
  startingCamera: string;
  shutter: string;
  torchOn: string;
  torchOff: string;
  choosePicture: string;
  takePhoto: string;
  skipBack: string;
  pickHint: string;
  trouble: Record<CameraTrouble, string>;
  unsupported: string;
  tooLarge: string;
  previewTitle: string;
  previewHint: string;
  /** Read out with the preview's title. */
  photoTaken: string;
  previewAltFront: string;
  previewAltBack: string;
  usePhoto: string;
  retake: string;
  sendingTitle: string;
  sendingProgress: string;
  sendingLast: string;
  stalledTitle: string;
  stalledText: string;
  tryNow: string;
  checkingTitle: string;
  checkingText: string;
  unreadableTitle: string;
  unreadableText: string;
  /** Shown below the reason. */
  unreadableTips?: string;
  tryAgain: string;
  refusedTitle: string;
  refusedText: string;
}

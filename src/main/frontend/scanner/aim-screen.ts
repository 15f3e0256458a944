import type { Picture } from '../client/cards-api';
import { canSkip, type ScanState } from '../client/scan-machine';
import { button, h, heading } from '../ui/dom';
import type { Screen } from '../ui/stage';
import { isAutomatic } from './automatic';
import { Eyes } from './eyes';
import type { Guidance } from './guidance';
import { HintLine } from './hint-line';
import { automaticButton, cameraButton, torchButton } from './options';
import { filePicker } from './pick-screen';
import { Shutter } from './shutter';
import type { Scanner } from './screens';
import { thumbnails } from './thumbnails';
import { Viewfinder } from './viewfinder';

/** The camera's picture, what to do about it, and a picture that takes itself when there is nothing left to do. */
export function aimScreen(scanner: Scanner, state: Extract<ScanState<Picture>, { name: 'aiming' }>): Screen {
  const { texts, run, slot } = scanner;
  const finder = new Viewfinder(texts.frameLabel, texts.startingCamera);
  const line = new HintLine(texts, isAutomatic);
  const shutter = new Shutter(finder, texts.shutter, (picture) => run.store.send({ type: 'taken', picture }));
  const taken = thumbnails(texts, state);
  const automatic = h('div', { class: 'ho-side' });
  let left = false;

  const seen = ({ hint, due }: Guidance) => {
    line.show(hint);
    finder.colour(hint);
    if (due && isAutomatic()) shutter.takeKept();
  };
  const eyes = new Eyes({
    video: finder.video,
    guide: () => finder.guideBox(),
    retaken: scanner.retaken === true,
    seen,
    keep: () => isAutomatic() && shutter.keep(),
  });
  scanner.retaken = false;

  const begin = async () => {
    const camera = await slot.acquire();
    if (left) return;
    camera.onLost(() => !left && void begin().catch(() => giveUp('lost')));
    const works = await finder.play(camera.stream);
    if (left) return;
    if (!works) return giveUp('failed');
    shutter.enable();
    eyes.start();
    automatic.replaceChildren(automaticButton(texts));
    const torch = camera.hasTorch ? [torchButton(camera, texts)] : [];
    const others = (await slot.hasOthers()) ? [cameraButton(texts, () => void slot.turn().then(open))] : [];
    finder.options.replaceChildren(...torch, ...others);
  };
  const giveUp = (trouble: 'lost' | 'failed') => {
    if (left) return;
    slot.giveUp(trouble);
    scanner.refresh();
  };
  const open = () => void begin().catch(() => !left && scanner.refresh());
  open();

  const title = heading(state.side === 'front' ? texts.frontTitle : texts.backTitle, scanner.level);
  const root = h(
    'section',
    { class: 'ho-screen ho-aim' },
    h('div', { class: 'ho-head' }, h('div', { class: 'ho-title-row' }, title, taken?.root), line.root, line.spoken),
    finder.root,
    h('div', { class: 'ho-controls' }, h('div', { class: 'ho-side' }, filePicker(scanner, 'quiet')), shutter.root, automatic),
    h(
      'div',
      { class: 'ho-actions' },
      canSkip(state) && button(texts.skipBack, () => run.store.send({ type: 'skip' }), { kind: 'quiet', testid: 'skip' }),
      scanner.wayOut?.(),
    ),
  );
  return {
    root,
    leave() {
      left = true;
      eyes.stop();
      line.leave();
      finder.leave();
      taken?.leave();
    },
  };
}

import type { Picture } from '../client/cards-api';
import { canSkip, type ScanState } from '../client/scan-machine';
import { button, h, heading } from '../ui/dom';
import { icon } from '../ui/icons';
import type { Screen } from '../ui/stage';
import { fromFile } from './picture';
import type { Scanner } from './screens';
import { emblem } from './sending-screens';

/** The way without a live camera: the phone's own camera program, or a picture that is already there. */
export function pickScreen(scanner: Scanner, state: Extract<ScanState<Picture>, { name: 'aiming' }>): Screen {
  const { texts, run, slot, level } = scanner;
  const root = h(
    'section',
    { class: 'ho-screen' },
    h(
      'div',
      { class: 'ho-head ho-middle' },
      emblem('card'),
      heading(state.side === 'front' ? texts.frontTitle : texts.backTitle, level),
      h('p', { class: 'ho-lead' }, slot.trouble ? texts.trouble[slot.trouble] : texts.pickHint),
    ),
    h(
      'div',
      { class: 'ho-actions' },
      ...waysToPick(scanner),
      canSkip(state) && button(texts.skipBack, () => run.store.send({ type: 'skip' }), { kind: 'quiet', testid: 'skip' }),
      scanner.wayOut?.(),
    ),
  );
  return { root };
}

/** The best way first: a phone's own camera program, a desktop's phone, or the file that was asked for. */
function waysToPick(scanner: Scanner): (HTMLElement | undefined)[] {
  const { desktop, byFile, otherWay } = scanner;
  if (!desktop) return [filePicker(scanner, 'primary', 'environment'), filePicker(scanner, 'secondary'), otherWay?.('quiet')];
  if (byFile || !otherWay) return [filePicker(scanner, 'primary'), otherWay?.('secondary')];
  return [otherWay('primary'), filePicker(scanner, 'secondary')];
}

/** A file input that looks like a button. With `capture` it opens the phone's camera program. */
export function filePicker(scanner: Scanner, kind: 'primary' | 'secondary' | 'quiet', capture?: 'environment'): HTMLElement {
  const { texts, run } = scanner;
  const input = h('input', {
    type: 'file',
    class: 'ho-file',
    accept: 'image/*',
    capture,
    'data-testid': capture ? 'file-camera' : 'file',
    'aria-label': capture ? texts.takePhoto : texts.choosePicture,
  });
  const trouble = h('span', { class: 'ho-file-trouble', role: 'alert' });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    trouble.textContent = '';
    fromFile(file).then(
      (picture) => run.store.send({ type: 'taken', picture }),
      () => (trouble.textContent = texts.unsupported),
    );
  });
  const label = h(
    'label',
    { class: `ho-button ho-${kind}` },
    input,
    icon(capture ? 'camera' : 'picture'),
    capture ? texts.takePhoto : texts.choosePicture,
  );
  return h('div', { class: 'ho-picker' }, label, trouble);
}

import type { Picture } from '../client/cards-api';
import type { Side } from '../client/wire';
import { button, h, heading } from '../ui/dom';
import type { Screen } from '../ui/stage';
import type { Scanner } from './screens';

/** The picture, before it leaves the device. */
export function previewScreen(scanner: Scanner, picture: Picture, side: Side): Screen {
  const { texts, run, level } = scanner;
  const url = URL.createObjectURL(picture.blob);
  const alt = side === 'front' ? texts.previewAltFront : texts.previewAltBack;
  const title = heading(texts.previewTitle, level);
  if (picture.capture !== 'selectedFile') title.prepend(h('span', { class: 'ho-spoken' }, `${texts.photoTaken} `));
  const retake = () => {
    scanner.retaken = true;
    run.store.send({ type: 'retake' });
  };
  const root = h(
    'section',
    { class: 'ho-screen ho-preview' },
    h('div', { class: 'ho-head' }, title, h('p', { class: 'ho-lead' }, texts.previewHint)),
    h('div', { class: 'ho-photo' }, h('img', { src: url, alt })),
    h(
      'div',
      { class: 'ho-actions' },
      button(texts.usePhoto, () => run.store.send({ type: 'use' }), { testid: 'use-photo' }),
      button(texts.retake, retake, { kind: 'secondary', testid: 'retake' }),
      scanner.wayOut?.(),
    ),
  );
  return { root, leave: () => URL.revokeObjectURL(url) };
}

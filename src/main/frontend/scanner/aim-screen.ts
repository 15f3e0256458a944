import type { Picture } from '../client/cards-api';
import { canSkip, type ScanState } from '../client/scan-machine';
import { button, h, heading } from '../ui/dom';
import { icon } from '../ui/icons';
import type { Screen } from '../ui/stage';
import type { Camera } from './camera';
import { cropUnderGuide, guideIn, viewAspect } from './geometry';
import { filePicker } from './pick-screen';
import { fromVideo } from './picture';
import type { Scanner } from './screens';

const margin = 0.06;

/** The live picture with a card-shaped frame over it. */
export function aimScreen(scanner: Scanner, state: Extract<ScanState<Picture>, { name: 'aiming' }>): Screen {
  const { texts, run, slot } = scanner;
  const video = h('video', { class: 'ho-video', playsinline: true, muted: true, autoplay: true, 'aria-label': texts.frameLabel });
  video.muted = true;
  const guide = h('div', { class: 'ho-guide', 'aria-hidden': 'true' });
  const starting = h('p', { class: 'ho-starting', role: 'status' }, texts.startingCamera);
  const finder = h('div', { class: 'ho-finder' }, video, guide, starting);
  const fitGuide = new ResizeObserver(() => {
    const { width, height } = guideIn({ width: finder.clientWidth, height: finder.clientHeight });
    guide.style.width = `${width}px`;
    guide.style.height = `${height}px`;
  });
  fitGuide.observe(finder);
  const shutter = h(
    'button',
    { type: 'button', class: 'ho-shutter', 'data-testid': 'shutter', disabled: true, 'aria-label': texts.shutter },
    h('span', { class: 'ho-shutter-disc' }),
  );
  const torch = h('div', { class: 'ho-side' });
  let left = false;

  const shoot = async () => {
    const picture = await fromVideo(video, cropOf(video, finder, guide));
    run.store.send({ type: 'taken', picture });
  };
  shutter.addEventListener('click', () => void shoot());

  const begin = async () => {
    const camera = await slot.acquire();
    if (left) return;
    video.srcObject = camera.stream;
    await video.play().catch(() => undefined);
    await firstPicture(video);
    starting.remove();
    shutter.disabled = false;
    if (camera.hasTorch) torch.append(torchButton(camera, scanner));
    camera.onLost(() => !left && void begin().catch(scanner.refresh));
  };
  void begin().catch(() => !left && scanner.refresh());
  video.addEventListener('resize', () => {
    finder.style.setProperty('--ho-view', String(viewAspect({ width: video.videoWidth, height: video.videoHeight })));
  });

  const root = h(
    'section',
    { class: 'ho-screen ho-aim' },
    h(
      'div',
      { class: 'ho-head' },
      heading(state.side === 'front' ? texts.frontTitle : texts.backTitle, scanner.level),
      h('p', { class: 'ho-lead' }, texts.aimHint),
    ),
    finder,
    h('div', { class: 'ho-controls' }, h('div', { class: 'ho-side' }, filePicker(scanner, 'quiet')), shutter, torch),
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
      fitGuide.disconnect();
      video.srcObject = null;
    },
  };
}

function cropOf(video: HTMLVideoElement, finder: HTMLElement, guide: HTMLElement) {
  const outer = finder.getBoundingClientRect();
  const inner = guide.getBoundingClientRect();
  const box = { x: inner.x - outer.x, y: inner.y - outer.y, width: inner.width, height: inner.height };
  return cropUnderGuide({ width: video.videoWidth, height: video.videoHeight }, outer, box, margin);
}

function firstPicture(video: HTMLVideoElement): Promise<void> {
  if (video.videoWidth > 0) return Promise.resolve();
  return new Promise((resolve) => video.addEventListener('loadeddata', () => resolve(), { once: true }));
}

function torchButton(camera: Camera, { texts }: Scanner): HTMLButtonElement {
  let on = false;
  const toggle = () => {
    on = !on;
    void camera.setTorch(on).catch(() => undefined);
    element.setAttribute('aria-pressed', String(on));
    element.lastChild!.textContent = on ? texts.torchOff : texts.torchOn;
  };
  const element = button(texts.torchOn, toggle, { kind: 'quiet', testid: 'torch', icon: icon('torch') });
  element.setAttribute('aria-pressed', 'false');
  return element;
}

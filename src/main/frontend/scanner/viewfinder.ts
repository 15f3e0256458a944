import { h } from '../ui/dom';
import { cropUnderGuide, guideIn, viewAspect, type Box } from './geometry';
import type { Hint } from './judgement';

/** What the picture takes around the guide. */
const margin = 0.06;
const firstPictureWithin = 8_000;

/** The live picture with a card-shaped frame over it. */
export class Viewfinder {
  readonly video: HTMLVideoElement;
  readonly root: HTMLElement;
  /** What can be done about the camera itself. */
  readonly options = h('div', { class: 'ho-options' });
  private readonly guide = h('div', { class: 'ho-guide', 'aria-hidden': 'true' });
  private readonly starting: HTMLElement;
  private readonly fitting = new ResizeObserver(() => this.fit());

  constructor(label: string, starting: string) {
    this.video = h('video', { class: 'ho-video', playsinline: true, muted: true, autoplay: true, 'aria-label': label });
    this.video.muted = true;
    this.video.addEventListener('resize', () => this.takeShape());
    this.starting = h('p', { class: 'ho-starting', role: 'status' }, starting);
    this.root = h('div', { class: 'ho-finder' }, this.video, this.guide, this.options, this.starting);
    this.fitting.observe(this.root);
  }

  /** @returns whether a picture came in time; some cameras open and never deliver */
  async play(stream: MediaStream): Promise<boolean> {
    this.video.srcObject = stream;
    void this.video.play().catch(() => undefined);
    const came = await this.firstPicture();
    if (came) this.starting.remove();
    return came;
  }

  /** Coloured by how near a picture is; the words stand beside it. */
  colour(hint: Hint): void {
    this.guide.dataset.hint = hint;
  }

  /** The guide in the video's own pixels. */
  guideBox(): Box {
    return this.crop(0);
  }

  /** What a picture takes, in the video's own pixels. */
  pictureBox(): Box {
    return this.crop(margin);
  }

  leave(): void {
    this.fitting.disconnect();
    this.video.srcObject = null;
  }

  private crop(around: number): Box {
    const outer = this.root.getBoundingClientRect();
    const inner = this.guide.getBoundingClientRect();
    const box = { x: inner.x - outer.x, y: inner.y - outer.y, width: inner.width, height: inner.height };
    return cropUnderGuide({ width: this.video.videoWidth, height: this.video.videoHeight }, outer, box, around);
  }

  private fit(): void {
    const { width, height } = guideIn({ width: this.root.clientWidth, height: this.root.clientHeight });
    this.guide.style.width = `${width}px`;
    this.guide.style.height = `${height}px`;
  }

  private takeShape(): void {
    const { videoWidth: width, videoHeight: height } = this.video;
    this.root.style.setProperty('--ho-view', String(viewAspect({ width, height })));
  }

  private firstPicture(): Promise<boolean> {
    const { video } = this;
    if (video.videoWidth > 0 && video.readyState >= video.HAVE_CURRENT_DATA) return Promise.resolve(true);
    return new Promise((resolve) => {
      video.addEventListener('loadeddata', () => resolve(true), { once: true });
      setTimeout(() => resolve(false), firstPictureWithin);
    });
  }
}

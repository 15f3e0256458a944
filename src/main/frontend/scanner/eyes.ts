import { widened, type Box } from './geometry';
import { guide, startGuidance, type Guidance } from './guidance';
import { judge, measure } from './judgement';
import { lumaOf, type Luma } from './luma';
import { Pixels } from './pixels';
import { busiestPart, sharpnessOf } from './sharpness';

const smallWidth = 320;
const surroundings = 0.3;
/** Sharpness is judged where a card is this wide, or at the camera's own pixels where it has fewer. */
const cardWidth = 960;
const part = { width: 192, height: 120 };
const interval = 120;
/** On a slow phone the looking must leave time for everything else. */
const share = 6;

export interface EyesOptions {
  video: HTMLVideoElement;
  /** The guide in the video's own pixels. */
  guide(): Box;
  /** "Take it again": the same picture must not be taken at once. */
  retaken: boolean;
  /** Told after each look. */
  seen(guidance: Guidance): void;
  /** The best moment since the card became ready: the time to keep a picture. */
  keep(): void;
}

/** Looks at the video some eight times a second and says what it sees. */
export class Eyes {
  private readonly small = new Pixels();
  private readonly close = new Pixels();
  private guidance: Guidance;
  private before: { frame: Luma; at: number } | undefined;
  private sharpest = 0;
  private latest = 0;
  private pause = interval;
  private cancel: (() => void) | undefined;

  constructor(private readonly options: EyesOptions) {
    this.guidance = startGuidance(performance.now(), options.retaken);
  }

  start(): void {
    this.cancel ??= onFrames(this.options.video, () => this.frame());
  }

  stop(): void {
    this.cancel?.();
    this.cancel = undefined;
  }

  private frame(): void {
    const at = performance.now();
    if (document.hidden || at - this.latest < this.pause) return;
    this.latest = at;
    this.look(at);
    this.pause = Math.max(interval, (performance.now() - at) * share);
  }

  private look(at: number): void {
    const { video } = this.options;
    const box = this.options.guide();
    if (box.width < part.width || box.height < part.height) return;
    const around = widened(box, surroundings, { width: video.videoWidth, height: video.videoHeight });
    const scale = Math.min(1, smallWidth / around.width);
    const pixels = this.small.of(video, around, scale);
    if (!pixels) return;
    const frame = lumaOf(pixels);
    const inFrame = scaled({ ...box, x: box.x - around.x, y: box.y - around.y }, scale);
    const sharpness = this.sharpness(frame, inFrame, box.width, around, scale);
    const before = this.before?.frame.data.length === frame.data.length ? this.before : undefined;
    const measured = measure(frame, inFrame, before && { frame: before.frame, ago: at - before.at });
    this.before = { frame, at };
    this.guidance = guide(this.guidance, { hint: judge({ ...measured, sharpness }), at });
    this.choose(sharpness);
    this.options.seen(this.guidance);
  }

  private sharpness(frame: Luma, guide: Box, guideWidth: number, around: Box, scale: number): number {
    const closer = Math.min(1, cardWidth / guideWidth);
    const shrunk = scale / closer;
    const spot = busiestPart(frame, guide, { width: part.width * shrunk, height: part.height * shrunk });
    const source = scaled(spot, 1 / scale);
    const pixels = this.close.of(this.options.video, { ...source, x: around.x + source.x, y: around.y + source.y }, closer);
    return pixels ? sharpnessOf(lumaOf(pixels)) : 0;
  }

  private choose(sharpness: number): void {
    if (this.guidance.readySince === undefined) this.sharpest = 0;
    else if (sharpness > this.sharpest) {
      this.sharpest = sharpness;
      this.options.keep();
    }
  }
}

function scaled({ x, y, width, height }: Box, by: number): Box {
  return { x: x * by, y: y * by, width: width * by, height: height * by };
}

/** For each new frame where the browser tells, else by the clock. The answer ends it. */
function onFrames(video: HTMLVideoElement, run: () => void): () => void {
  if (!('requestVideoFrameCallback' in video)) {
    const timer = setInterval(run, interval);
    return () => clearInterval(timer);
  }
  let id = 0;
  const next = () => {
    id = video.requestVideoFrameCallback(() => {
      next();
      run();
    });
  };
  next();
  return () => video.cancelVideoFrameCallback(id);
}

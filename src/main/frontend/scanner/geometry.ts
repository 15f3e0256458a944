export interface Size {
  width: number;
  height: number;
}

export interface Box extends Size {
  x: number;
  y: number;
}

/** ISO/IEC 7810 ID-1, the size of a bank card: 85.60 × 53.98 mm. */
export const cardAspect = 85.6 / 53.98;

/**
 * Which part of a video lies under the guide frame, when the video covers its box (`object-fit: cover`).
 *
 * @param margin how much more to take on each side, as a part of the guide's own width and height
 * @returns a box in the video's own pixels, whole numbers, inside the video
 */
export function cropUnderGuide(video: Size, view: Size, guide: Box, margin: number): Box {
  const scale = Math.max(view.width / video.width, view.height / video.height);
  const hiddenX = (video.width * scale - view.width) / 2;
  const hiddenY = (video.height * scale - view.height) / 2;
  const under = {
    x: (guide.x + hiddenX) / scale,
    y: (guide.y + hiddenY) / scale,
    width: guide.width / scale,
    height: guide.height / scale,
  };
  return widened(under, margin, video);
}

/** A box with more on each side, as a part of its width and height; whole numbers, inside what it lies in. */
export function widened({ x, y, width, height }: Box, by: number, within: Size): Box {
  const left = Math.max(0, Math.round(x - width * by));
  const top = Math.max(0, Math.round(y - height * by));
  return {
    x: left,
    y: top,
    width: Math.min(within.width, Math.round(x + width * (1 + by))) - left,
    height: Math.min(within.height, Math.round(y + height * (1 + by))) - top,
  };
}

/** The guide frame: as large as fits with room around it, and always card-shaped. */
export function guideIn(view: Size): Size {
  const width = Math.min(view.width * 0.9, view.height * 0.86 * cardAspect);
  return { width, height: width / cardAspect };
}

/** The shape of the view that hides least of a video, within what looks right on a page: width by height. */
export function viewAspect(video: Size): number {
  return Math.min(1.6, Math.max(0.75, video.width / video.height));
}

/** The size to draw at, so that the long side is at most `longest`. Never larger than it was. */
export function fitWithin(size: Size, longest: number): Size {
  const factor = Math.min(1, longest / Math.max(size.width, size.height));
  return { width: Math.max(1, Math.round(size.width * factor)), height: Math.max(1, Math.round(size.height * factor)) };
}

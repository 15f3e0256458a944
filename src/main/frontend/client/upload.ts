import { Problem } from './problem';

/** Told how much of the picture has left, from 0 to 1. */
export type Progress = (fraction: number) => void;

/** No byte moved for this long: the network is gone, whatever the phone's status bar says. */
const stalledAfter = 20_000;

/**
 * Posts a picture with upload progress, which `fetch` does not have.
 *
 * @returns the JSON answer, or undefined for 204
 * @throws Problem
 */
export function sendPicture<T>(
  url: string,
  headers: Record<string, string>,
  picture: Blob,
  progress: Progress,
): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    let watchdog: ReturnType<typeof setTimeout>;
    const watch = () => {
      clearTimeout(watchdog);
      watchdog = setTimeout(() => request.abort(), stalledAfter);
    };
    const lost = () => reject(Problem.network());

    request.open('POST', url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = (event) => {
      watch();
      if (event.lengthComputable) progress(event.loaded / event.total);
    };
    request.onerror = lost;
    request.onabort = lost;
    request.onload = () => {
      const { status, responseText: text } = request;
      if (status < 200 || status > 299) return reject(Problem.fromBody(status, text));
      try {
        resolve(text ? Problem.parse<T>(text) : undefined);
      } catch (thrown) {
        reject(thrown);
      }
    };
    request.onloadend = () => clearTimeout(watchdog);
    watch();
    request.send(picture);
  });
}

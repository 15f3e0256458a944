/** What the sandbox makes fail. Only this page's own copy of the browser's functions is touched, never the widget. */
export interface Switches {
  /** What `getUserMedia` fails with, or `blank`: a camera that sees an empty table. */
  camera?: 'NotAllowedError' | 'NotFoundError' | 'NotReadableError' | 'blank';
  /** As on a page without https. */
  insecure?: boolean;
  /** No call gets an answer. */
  away?: boolean;
  /** As behind a proxy that knows no WebSockets. */
  noSockets?: boolean;
  /** As behind a proxy that holds back answers until they end. */
  noStreams?: boolean;
  /** Links that run out as soon as they are made. */
  shortLinks?: boolean;
}

let on: Switches = {};
let unplugged = false;
let running: MediaStream | undefined;

/** From now on these fail, and nothing else. */
export function flip(switches: Switches): void {
  on = switches;
  unplugged = false;
}

/** Pulls the camera's plug while it runs. */
export function unplug(): void {
  unplugged = true;
  for (const track of running?.getTracks() ?? []) {
    track.stop();
    track.dispatchEvent(new Event('ended'));
  }
}

/** Puts the switches between the page and its browser. */
export function install(): void {
  const media: MediaDevices | undefined = navigator.mediaDevices;
  const secure = isSecureContext;
  Object.defineProperty(window, 'isSecureContext', { configurable: true, get: () => secure && !on.insecure });
  Object.defineProperty(navigator, 'mediaDevices', { configurable: true, get: () => (on.insecure ? undefined : media) });
  if (media) wrapCamera(media);
  wrapFetch();
  wrapUploads();
  wrapTimers();
  window.WebSocket = new Proxy(WebSocket, {
    construct: (Socket, [url, protocols]: [string, string[]]) =>
      on.away || on.noSockets ? blockedSocket() : new Socket(url, protocols),
  });
}

function wrapCamera(media: MediaDevices): void {
  const real = media.getUserMedia.bind(media);
  media.getUserMedia = async (constraints) => {
    if (unplugged) throw new DOMException('The sandbox has unplugged the camera', 'NotFoundError');
    if (on.camera === 'blank') return emptyTable();
    if (on.camera) throw new DOMException('A switch of the sandbox', on.camera);
    running = await real(constraints);
    return running;
  };
}

/** A camera's picture without a card in it. */
function emptyTable(): MediaStream {
  const canvas = document.createElement('canvas');
  canvas.width = 1280;
  canvas.height = 720;
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#8c7b69';
  context.fillRect(0, 0, canvas.width, canvas.height);
  const stream = canvas.captureStream();
  // A picture is only captured when something is drawn.
  const draw = setInterval(() => context.fillRect(0, 0, canvas.width, canvas.height), 100);
  const [track] = stream.getVideoTracks();
  const stop = track!.stop.bind(track);
  track!.stop = () => {
    clearInterval(draw);
    stop();
  };
  return stream;
}

function wrapFetch(): void {
  const real = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input, document.baseURI);
    const ours = pathname.includes('/v1/');
    const stream = new Headers(init?.headers).get('Accept')?.includes('text/event-stream');
    if (ours && (on.away || (on.noStreams && stream))) throw new TypeError('A switch of the sandbox');
    const answer = await real(input, init);
    const tellsOfLink = /\/handoffs(\/[^/]+(\/renew)?)?$/.test(pathname);
    return on.shortLinks && tellsOfLink && answer.status < 204 ? runningOut(answer) : answer;
  };
}

/** When links run out, by their address: whoever asks again for one is told the same. */
const ends = new Map<string, string>();

async function runningOut(answer: Response): Promise<Response> {
  const view = (await answer.json()) as { link?: string };
  const { status, headers } = answer;
  if (!view.link) return new Response(JSON.stringify(view), { status, headers });
  const end = ends.get(view.link) ?? new Date(Date.now() + 2_000).toISOString();
  ends.set(view.link, end);
  return new Response(JSON.stringify({ ...view, expires_at: end }), { status, headers });
}

function wrapUploads(): void {
  const real = XMLHttpRequest.prototype.send;
  XMLHttpRequest.prototype.send = function (body) {
    if (!on.away) return real.call(this, body);
    queueMicrotask(() => {
      this.dispatchEvent(new ProgressEvent('error'));
      this.dispatchEvent(new ProgressEvent('loadend'));
    });
  };
}

/** Between two renewals the widget waits half a minute; nobody at the sandbox wants to see the whole hour of them. */
function wrapTimers(): void {
  const real = window.setTimeout.bind(window);
  const hastened = (run: TimerHandler, delay = 0, ...rest: unknown[]) =>
    real(run, on.shortLinks && delay > 25_000 && delay <= 30_000 ? 100 : delay, ...rest);
  window.setTimeout = hastened as typeof window.setTimeout;
}

/** What a page sees of a socket that was refused. */
function blockedSocket(): WebSocket {
  const socket = Object.assign(new EventTarget(), {
    readyState: WebSocket.CONNECTING as number,
    onopen: null,
    onmessage: null,
    onerror: null,
    onclose: null as ((event: CloseEvent) => void) | null,
    send: () => {},
    close: () => {},
  });
  queueMicrotask(() => {
    socket.readyState = WebSocket.CLOSED;
    const event = new CloseEvent('close', { code: 1006 });
    socket.dispatchEvent(event);
    socket.onclose?.(event);
  });
  return socket as unknown as WebSocket;
}

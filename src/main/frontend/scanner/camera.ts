/** Why there is no camera. */
export type CameraTrouble = 'insecure' | 'denied' | 'missing' | 'busy' | 'failed';

export class CameraProblem extends Error {
  constructor(readonly trouble: CameraTrouble) {
    super(trouble);
  }
}

export type Facing = 'environment' | 'user';

/** `torch` is in the Image Capture specification but not in TypeScript's DOM. */
type TorchConstraint = MediaTrackConstraintSet & { torch: boolean };

/** An open camera. */
export class Camera {
  private constructor(readonly stream: MediaStream) {}

  /** @throws CameraProblem */
  static async open(facing: Facing): Promise<Camera> {
    if (!navigator.mediaDevices?.getUserMedia) throw new CameraProblem(isSecureContext ? 'missing' : 'insecure');
    const video = { facingMode: { ideal: facing }, width: { ideal: 2560 }, height: { ideal: 1440 } };
    try {
      return new Camera(await navigator.mediaDevices.getUserMedia({ video, audio: false }));
    } catch (thrown) {
      throw new CameraProblem(troubleOf(thrown));
    }
  }

  get isLive(): boolean {
    return this.track?.readyState === 'live';
  }

  get hasTorch(): boolean {
    const capabilities = this.track?.getCapabilities?.() as { torch?: boolean } | undefined;
    return capabilities?.torch === true;
  }

  async setTorch(on: boolean): Promise<void> {
    const torch: TorchConstraint = { torch: on };
    await this.track?.applyConstraints({ advanced: [torch] });
  }

  /** Unplugged, taken by another program, or permission withdrawn. */
  onLost(listener: () => void): void {
    this.track?.addEventListener('ended', listener, { once: true });
  }

  stop(): void {
    for (const track of this.stream.getTracks()) track.stop();
  }

  private get track(): MediaStreamTrack | undefined {
    return this.stream.getVideoTracks()[0];
  }
}

function troubleOf(thrown: unknown): CameraTrouble {
  switch (thrown instanceof DOMException ? thrown.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'denied';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'missing';
    case 'NotReadableError':
    case 'AbortError':
      return 'busy';
    default:
      return 'failed';
  }
}

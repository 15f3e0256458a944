/**
 * Why there is no camera. `blocked`: the page itself, or the page it is embedded in, lets nobody use it;
 * `lost`: it worked and went away.
 */
export type CameraTrouble = 'insecure' | 'blocked' | 'denied' | 'missing' | 'busy' | 'lost' | 'failed';

export class CameraProblem extends Error {
  constructor(readonly trouble: CameraTrouble) {
    super(trouble);
  }
}

export type Facing = 'environment' | 'user';

/** In the Image Capture specification, but not in TypeScript's DOM. */
interface MoreCapabilities {
  torch?: boolean;
  focusMode?: string[];
}

/** An open camera. */
export class Camera {
  private lit = false;

  private constructor(readonly stream: MediaStream) {}

  /**
   * @param deviceId a certain camera rather than one that faces there
   * @throws CameraProblem
   */
  static async open(facing: Facing, deviceId?: string): Promise<Camera> {
    if (!navigator.mediaDevices?.getUserMedia) throw new CameraProblem(isSecureContext ? 'missing' : 'insecure');
    if (isBlocked()) throw new CameraProblem('blocked');
    const which = deviceId ? { deviceId: { exact: deviceId } } : { facingMode: { ideal: facing } };
    const video = { ...which, width: { ideal: 2560 }, height: { ideal: 1440 } };
    try {
      const camera = new Camera(await navigator.mediaDevices.getUserMedia({ video, audio: false }));
      await camera.keepFocusing();
      return camera;
    } catch (thrown) {
      throw new CameraProblem(troubleOf(thrown));
    }
  }

  get isLive(): boolean {
    return this.track?.readyState === 'live';
  }

  get deviceId(): string | undefined {
    return this.track?.getSettings?.().deviceId;
  }

  get hasTorch(): boolean {
    return this.capabilities.torch === true;
  }

  /** Whether its light was switched on; it stays so for as long as the camera is open. */
  get torchIsOn(): boolean {
    return this.lit;
  }

  async setTorch(on: boolean): Promise<void> {
    this.lit = on;
    await this.apply({ torch: on });
  }

  /** Unplugged, taken by another program, or permission withdrawn. */
  onLost(listener: () => void): void {
    this.track?.addEventListener('ended', listener, { once: true });
  }

  stop(): void {
    for (const track of this.stream.getTracks()) track.stop();
  }

  /** A card is held closer than the scenery that some cameras stay focused on. */
  private async keepFocusing(): Promise<void> {
    if (this.capabilities.focusMode?.includes('continuous')) {
      await this.apply({ focusMode: 'continuous' }).catch(() => undefined);
    }
  }

  private async apply(setting: { torch?: boolean; focusMode?: string }): Promise<void> {
    await this.track?.applyConstraints({ advanced: [setting as MediaTrackConstraintSet] });
  }

  private get capabilities(): MoreCapabilities {
    return (this.track?.getCapabilities?.() ?? {}) as MoreCapabilities;
  }

  private get track(): MediaStreamTrack | undefined {
    return this.stream.getVideoTracks()[0];
  }
}

/** The cameras of this device; named only once the person has allowed one of them. */
export async function cameraIds(): Promise<string[]> {
  const devices = (await navigator.mediaDevices?.enumerateDevices?.()) ?? [];
  return devices.filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId).map(({ deviceId }) => deviceId);
}

/** By a permissions policy; browsers that can't tell refuse with `NotAllowedError` instead. */
function isBlocked(): boolean {
  const { featurePolicy } = document as { featurePolicy?: { allowsFeature(name: string): boolean } };
  return featurePolicy?.allowsFeature('camera') === false;
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

import { Camera, CameraProblem, cameraIds, type CameraTrouble, type Facing } from './camera';

/** Keeps one camera open from aiming through preview, so that "retake" is instant and permission is asked once. */
export class CameraSlot {
  private camera: Camera | undefined;
  private opening: Promise<Camera> | undefined;
  private wanted = false;
  private refusal: CameraTrouble | undefined;
  private deviceId: string | undefined;

  constructor(private readonly facing: Facing) {}

  /** Set once the camera was refused; asking again would only annoy. */
  get trouble(): CameraTrouble | undefined {
    return this.refusal;
  }

  /** @throws CameraProblem */
  async acquire(): Promise<Camera> {
    this.wanted = true;
    if (this.camera?.isLive) return this.camera;
    this.opening ??= Camera.open(this.facing, this.deviceId).finally(() => (this.opening = undefined));
    try {
      const camera = await this.opening;
      if (!this.wanted) camera.stop();
      this.camera = camera;
      return camera;
    } catch (thrown) {
      this.refusal = thrown instanceof CameraProblem ? thrown.trouble : 'failed';
      throw new CameraProblem(this.refusal);
    }
  }

  /** Whether this device has another camera to turn to. */
  async hasOthers(): Promise<boolean> {
    return (await this.ids()).length > 1;
  }

  /** The next `acquire` opens the next camera. */
  async turn(): Promise<void> {
    const ids = await this.ids();
    const now = this.camera?.deviceId ?? '';
    this.release();
    this.deviceId = ids[(ids.indexOf(now) + 1) % ids.length];
  }

  private ids(): Promise<string[]> {
    return cameraIds().catch((): string[] => []);
  }

  release(): void {
    this.wanted = false;
    this.camera?.stop();
    this.camera = undefined;
  }

  /** The camera let the person down after it had been opened. */
  giveUp(trouble: CameraTrouble): void {
    this.release();
    this.refusal = trouble;
  }

  /** Forget a refusal: the person asked to try the camera again. */
  forgive(): void {
    this.refusal = undefined;
    this.deviceId = undefined;
  }
}

import { BrowserDrafts } from '../client/drafts';
import { Stay, type StayOptions } from '../client/stay';
import type { VisitRun } from '../client/visit-run';
import { CameraSlot } from '../scanner/camera-slot';
import { sceneFor, type Scanner } from '../scanner/screens';
import { button } from '../ui/dom';
import type { Stage } from '../ui/stage';
import type { Messages } from './messages';
import { ScreenWake } from './screen-wake';
import { withTaken } from './taken-list';

/** Removes at once what an earlier visit has left behind. */
const drafts = new BrowserDrafts();

/** Begins a {@link Stay} that a reload of this page can take up again. */
export function begin(options: Omit<StayOptions, 'drafts'>): Promise<Stay> {
  return Stay.begin({ ...options, drafts });
}

/** Shows the scan of a visit. The page fetches this file while the person reads. */
export class ScanView {
  private readonly slot = new CameraSlot('environment');
  private readonly wake = new ScreenWake();
  private scanner: Scanner | undefined;

  constructor(
    private readonly visit: VisitRun,
    private readonly stage: Stage,
  ) {}

  show(messages: Messages): void {
    const run = this.visit.scan;
    if (!run) return;
    this.wake.hold();
    if (this.scanner?.run !== run) {
      const wayOut = () => button(messages.cancel, () => this.visit.cancel(), { kind: 'quiet', testid: 'cancel' });
      this.scanner = { run, slot: this.slot, texts: messages.scanner, level: 'h1', wayOut, refresh: () => this.draw(messages) };
      run.store.subscribe(() => this.draw(messages));
    }
    this.draw(messages);
  }

  leave(): void {
    this.slot.release();
    this.wake.release();
  }

  private draw(messages: Messages): void {
    if (!this.scanner || this.visit.store.state.name !== 'scanning') return;
    const { state } = this.scanner.run.store;
    const scene = sceneFor(this.scanner, state);
    if (scene) this.stage.show(scene.key, () => withTaken(scene.build(), messages, state));
  }
}

import { browserWake } from '../client/wake';
import type { ClosedReason, VisitState } from '../client/visit-machine';
import type { VisitRun } from '../client/visit-run';
import { CameraSlot } from '../scanner/camera-slot';
import { sceneFor, type Scanner } from '../scanner/screens';
import { button } from '../ui/dom';
import { Stage } from '../ui/stage';
import { messagesFor, type Messages } from './messages';
import { closedScreen, declinedScreen, doneScreen, offlineScreen, waitScreen, welcomeScreen } from './screens';

/** Shows a visit, screen after screen. */
export class CapturePage {
  private readonly stage: Stage;
  private readonly slot = new CameraSlot('environment');
  private texts: Messages;
  private scanner: Scanner | undefined;

  constructor(
    host: HTMLElement,
    private readonly visit: VisitRun,
  ) {
    this.stage = new Stage(host);
    this.texts = this.speak(undefined);
    visit.store.subscribe((state) => this.show(state));
    browserWake(() => visit.store.send({ type: 'retry' }));
    this.show(visit.store.state);
  }

  showDone(): void {
    this.stage.show('done', () => doneScreen(this.texts));
  }

  showClosed(reason: ClosedReason): void {
    this.stage.show(`closed ${reason}`, () => closedScreen(this.texts, reason));
  }

  private show(state: VisitState): void {
    if (state.name !== 'scanning') this.slot.release();
    const retry = () => this.visit.store.send({ type: 'retry' });
    switch (state.name) {
      case 'opening':
      case 'declining':
        return this.stage.show(state.name, () => waitScreen(this.texts.openingTitle));
      case 'claiming':
        return this.stage.show(state.name, () => waitScreen(this.texts.claimingTitle));
      case 'welcome':
        this.texts = this.speak(state.info.locale);
        return this.stage.show(state.name, () =>
          welcomeScreen(this.texts, state.info, (type) => this.visit.store.send({ type })),
        );
      case 'scanning':
        return this.startScanning();
      case 'offline':
        return this.stage.show(state.name, () => offlineScreen(this.texts, retry));
      case 'declined':
        return this.stage.show(state.name, () => declinedScreen(this.texts));
      case 'done':
        return this.showDone();
      case 'closed':
        return this.showClosed(state.reason);
    }
  }

  private startScanning(): void {
    const run = this.visit.scan;
    if (!run || this.scanner?.run === run) return;
    const wayOut = () => button(this.texts.cancel, () => this.visit.cancel(), { kind: 'quiet', testid: 'cancel' });
    this.scanner = { run, slot: this.slot, texts: this.texts.scanner, level: 'h1', wayOut, refresh: () => this.showScan() };
    run.store.subscribe(() => this.showScan());
    this.showScan();
  }

  private showScan(): void {
    if (!this.scanner || this.visit.store.state.name !== 'scanning') return;
    const scene = sceneFor(this.scanner, this.scanner.run.store.state);
    if (scene) this.stage.show(scene.key, () => scene.build());
  }

  private speak(locale: string | undefined): Messages {
    const { language, texts } = messagesFor([locale, ...navigator.languages]);
    document.documentElement.lang = language;
    document.title = texts.pageTitle;
    return texts;
  }
}

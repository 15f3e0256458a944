import type { VisitRun } from '../client/visit-run';
import type { ClosedReason, VisitState } from '../client/visit-state';
import { browserWake } from '../client/wake';
import type { LinkInfo } from '../client/wire';
import { Stage } from '../ui/stage';
import { paint } from './brand';
import { codeScreen } from './code-screen';
import { confirmScreen } from './confirm-screen';
import { elsewhereScreen } from './elsewhere-screen';
import { closedScreen, declinedScreen, doneScreen, offlineScreen, waitScreen } from './end-screens';
import type { ScanView } from './scanning';
import { Speech } from './speech';
import { welcomeScreen } from './welcome-screen';

const darkness = matchMedia('(prefers-color-scheme: dark)');

/** Shows a visit, screen after screen. */
export class CapturePage {
  private readonly stage: Stage;
  private readonly speech = new Speech(document, () => this.show());
  private view: ScanView | undefined;
  private isDone = false;

  constructor(
    host: HTMLElement,
    private readonly visit: VisitRun,
  ) {
    this.stage = new Stage(host);
    visit.store.subscribe(() => this.show());
    browserWake(() => visit.store.send({ type: 'retry' }));
    darkness.addEventListener('change', () => this.show());
    this.show();
  }

  /** Gives it the screens of the scan, which come after its own. */
  equip(scanning: { ScanView: typeof ScanView }): void {
    this.view ??= new scanning.ScanView(this.visit, this.stage);
  }

  /** All was done before the page was reloaded. */
  showDone(): void {
    this.isDone = true;
    this.show();
  }

  private show(): void {
    const { state } = this.visit.store;
    const info = infoOf(state);
    this.speech.want(info ? [info.locale, ...navigator.languages] : [this.speech.language, ...navigator.languages]);
    if (this.speech.isPending) return;
    if (info) dress(info);
    if (state.name !== 'scanning') this.view?.leave();
    this.showScreen(state);
  }

  private showScreen(state: VisitState): void {
    const { stage, visit } = this;
    const { texts } = this.speech;
    const send = (type: 'start' | 'decline' | 'retry') => visit.store.send({ type });
    if (this.isDone) return stage.show('done', () => doneScreen(texts, () => undefined));
    switch (state.name) {
      case 'opening':
      case 'declining':
        return stage.show(state.name, () => waitScreen(texts.openingTitle));
      case 'welcome':
        return stage.show(state.name, () => welcomeScreen(texts, state.info, send));
      case 'elsewhere':
        return stage.show(state.name, () => elsewhereScreen(texts, state.info, send));
      case 'typing':
        return this.showCode();
      case 'claiming':
        if (state.code !== undefined) return this.showCode();
        return stage.show(state.name, () => waitScreen(texts.claimingTitle));
      case 'confirming':
        return stage.show(state.name, () => confirmScreen(texts, state.info, () => visit.cancel()));
      case 'scanning':
        return this.view?.show(texts);
      case 'offline':
        return stage.show(state.name, () => offlineScreen(texts, () => send('retry')));
      case 'declined':
        return stage.show(state.name, () => declinedScreen(texts));
      case 'done':
        return stage.show(state.name, () => doneScreen(texts, () => this.card));
      case 'closed':
        return this.showClosed(state.reason);
    }
  }

  private showCode(): void {
    const { store } = this.visit;
    const news = () => ({
      checking: store.state.name === 'claiming',
      trouble: store.state.name === 'typing' ? store.state.trouble : undefined,
    });
    this.stage.show('code', () => codeScreen(this.speech.texts, news, (code) => store.send({ type: 'code', code })));
  }

  private showClosed(reason: ClosedReason): void {
    const enter = () => this.visit.store.send({ type: 'enter' });
    this.stage.show(`closed ${reason}`, () => closedScreen(this.speech.texts, reason, enter));
  }

  private get card() {
    const { state } = this.visit.store;
    return state.name === 'done' ? state.card : undefined;
  }
}

function infoOf(state: VisitState): LinkInfo | undefined {
  return 'info' in state ? state.info : undefined;
}

/** The organisation's colour; name and logo are part of the screens. */
function dress({ look }: LinkInfo): void {
  paint(document.documentElement.style, look?.primary_color, darkness.matches);
}

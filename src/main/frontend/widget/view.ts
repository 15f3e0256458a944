import type { HandoffState } from '../client/handoff-machine';
import type { ScanRun } from '../client/scan-run';
import type { Backside } from '../client/wire';
import { sceneFor, type Scanner } from '../scanner/screens';
import { emblem, plain } from '../scanner/sending-screens';
import { button, h, heading } from '../ui/dom';
import { Stage, type Screen } from '../ui/stage';
import type { WebToMobileHandoffConfig } from './config';
import { confirmScreen } from './confirm-screen';
import type { DeskState } from './desk-machine';
import { doneScreen, endedScreen, failedScreen } from './end-screens';
import type { Flow } from './flow';
import { linkScreen } from './link-screen';
import type { Messages } from './messages';
import { phoneScreen } from './phone-screen';
import { waysOut, whyOf } from './reason';
import { scannerTexts } from './scanner-texts';
import { startScreen } from './start-screen';
import { isHeading, statusOf } from './status';

export interface ViewOptions {
  texts: Messages;
  /** Of the texts, where the page's own may differ. */
  language: string;
  config: WebToMobileHandoffConfig;
  backside: Backside;
  phone: boolean;
}

/** Shows a flow: its own scan, its handoff, and how it ended. */
export class View {
  private readonly stage: Stage;
  private readonly status: HTMLElement;
  private readonly shell: HTMLElement;
  private readonly forget: () => void;
  private scanner: Scanner | undefined;
  private scanners = 0;

  constructor(
    root: ShadowRoot,
    private readonly flow: Flow,
    private readonly options: ViewOptions,
  ) {
    const host = h('div', { class: 'stage' });
    this.status = h('p', { class: 'status', role: 'status', 'data-testid': 'status' });
    const { texts, language: lang } = options;
    this.shell = h('div', { class: 'shell', role: 'group', 'aria-label': texts.label, lang }, this.status, host);
    root.append(this.shell);
    this.stage = new Stage(host, () => root.activeElement !== null || document.activeElement === document.body);
    this.forget = flow.onChange(() => this.show());
    this.show();
  }

  dispose(): void {
    this.forget();
    this.stage.clear();
    this.shell.remove();
  }

  private show(): void {
    const { flow } = this;
    const { state } = flow.store;
    this.showState(state);
    this.say(this.told(state));
  }

  /** What the live line tells of. */
  private told(state: DeskState): HandoffState {
    if (state.name === 'handoff' || state.name === 'done') return this.flow.desk.handoff.store.state;
    return state.name === 'failed' ? state : { name: 'idle' };
  }

  /** It stands first: what a phone does must not be told below the fold. */
  private say(state: HandoffState): void {
    const text = statusOf(state, this.options.texts);
    if (this.status.textContent !== text) this.status.textContent = text;
    this.status.classList.toggle('unseen', isHeading(state));
    this.status.dataset.state = state.name;
  }

  private showState(state: DeskState): void {
    const { texts, phone } = this.options;
    const { again, useCamera, useFile } = this.flow;
    switch (state.name) {
      case 'idle':
        return this.stage.show('idle', () => plain(emblem('card', 'busy'), heading(texts.beginning, 'h2'), [], []));
      case 'choosing':
        return this.stage.show('start', () => startScreen(texts, { usePhone: this.usePhone, useCamera, useFile, phone }));
      case 'scanning':
        return this.showScan(state);
      case 'handoff':
        return this.showHandoff(this.flow.desk.handoff.store.state, state);
      case 'done':
        return this.stage.show('done', () => doneScreen(texts, again));
      case 'failed':
        return this.stage.show('failed', () => failedScreen(texts, state.problem, again));
    }
  }

  /** Undefined where the page forbids it. */
  private get usePhone(): (() => void) | undefined {
    return this.options.config.enabled === false ? undefined : this.flow.usePhone;
  }

  private readonly phoneButton = (kind: 'primary' | 'secondary' | 'quiet'): HTMLElement => {
    const { texts, phone } = this.options;
    if (phone) return button(texts.useOtherDevice, this.flow.usePhone, { kind: 'quiet', testid: 'use-phone' });
    return button(texts.usePhone, this.flow.usePhone, { kind, testid: 'use-phone' });
  };

  private showScan({ by }: Extract<DeskState, { name: 'scanning' }>): void {
    const run = this.flow.scan;
    if (!run) return;
    const scanner = this.scannerOf(run);
    scanner.byFile = by === 'file';
    const scene = sceneFor(scanner, run.store.state);
    if (!scene) return;
    this.stage.show(`scan ${this.scanners} ${scene.key}`, () => this.framed(scene.build(), scene.key.startsWith('aim')));
  }

  private scannerOf(run: ScanRun): Scanner {
    if (this.scanner?.run === run) return this.scanner;
    const { texts, phone } = this.options;
    this.scanners += 1;
    this.scanner = {
      run,
      slot: this.flow.slot,
      texts: scannerTexts(texts, phone ? 'phone' : this.usePhone ? 'desktop' : 'alone'),
      level: 'h2',
      desktop: !phone,
      refresh: this.flow.cameraFailed,
      ...(this.usePhone ? { otherWay: this.phoneButton } : {}),
    };
    return this.scanner;
  }

  /** Every scanner screen has the way out in its corner, and the phone at hand before anything has gone wrong. */
  private framed(screen: Screen, aiming: boolean): Screen {
    const { texts } = this.options;
    const cancel = button(texts.cancel, this.flow.cancel, { kind: 'quiet', testid: 'cancel' });
    if (aiming && this.usePhone) screen.root.append(h('div', { class: 'ho-actions' }, this.phoneButton('secondary')));
    screen.root.classList.add('framed');
    screen.root.append(h('div', { class: 'corner' }, cancel));
    return screen;
  }

  private showHandoff(state: HandoffState, { reason }: Extract<DeskState, { name: 'handoff' }>): void {
    const { texts, config, backside } = this.options;
    const { desk, cancel, newCode, otherWays, useCamera, useFile } = this.flow;
    const others = config.enabled === 'always' ? undefined : { useCamera, useFile };
    switch (state.name) {
      case 'idle':
      case 'done':
        return;
      case 'preparing':
        return this.stage.show('preparing', () => plain(emblem('phone', 'busy'), heading(texts.preparing, 'h2'), [], []));
      case 'waiting':
      case 'opened':
        return this.stage.show('link', () => {
          const around = { why: whyOf(texts, reason), ways: waysOut(texts, reason, { cancel, others }) };
          return linkScreen(texts, config, desk.handoff, newCode, around);
        });
      case 'confirming':
        return this.stage.show('confirming', () => confirmScreen(texts, desk.handoff, newCode, cancel));
      case 'ended':
        return this.stage.show(`ended ${state.reason}`, () =>
          endedScreen(texts, config, state.reason, newCode, others && otherWays),
        );
      case 'failed':
        return this.stage.show('failed', () => failedScreen(texts, state.problem, newCode));
      default:
        return this.stage.show('phone', () => phoneScreen(texts, backside !== 'disabled', desk.handoff, newCode, cancel));
    }
  }
}

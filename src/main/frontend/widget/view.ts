import type { Desk } from '../client/desk';
import type { HandoffState } from '../client/handoff-machine';
import type { Backside } from '../client/wire';
import { CameraSlot } from '../scanner/camera-slot';
import { sceneFor, type Scanner } from '../scanner/screens';
import { emblem, plain } from '../scanner/sending-screens';
import { button, h, heading } from '../ui/dom';
import { Stage } from '../ui/stage';
import type { WebToMobileHandoffConfig } from './config';
import { doneScreen, endedScreen, failedScreen } from './end-screens';
import { linkScreen } from './link-screen';
import type { Messages } from './messages';
import { phoneScreen } from './phone-screen';
import { startScreen } from './start-screen';
import { statusOf } from './status';

export interface ViewOptions {
  texts: Messages;
  config: WebToMobileHandoffConfig;
  backside: Backside;
  locale: string | undefined;
  cancelled(): void;
  retried(): void;
  progress(step: string, source: 'phone' | 'desktop'): void;
}

type Mode = 'start' | 'scan' | 'handoff' | 'done' | 'failed';

/** Shows a desk: start, its own scan, its handoff, and how it ended. */
export class View {
  private readonly stage: Stage;
  private readonly status: HTMLElement;
  private readonly slot = new CameraSlot('user');
  private mode: Mode = 'start';
  private scanner: Scanner | undefined;

  constructor(
    root: ShadowRoot,
    private readonly desk: Desk,
    private readonly options: ViewOptions,
  ) {
    const host = h('div', { class: 'stage' });
    this.status = h('p', { class: 'status', role: 'status', 'data-testid': 'status' });
    const shell = h('div', { class: 'shell', role: 'group', 'aria-label': options.texts.label }, host, this.status);
    root.replaceChildren(shell);
    this.stage = new Stage(host, () => root.activeElement !== null || document.activeElement === document.body);
    desk.handoff.store.subscribe((state) => this.onHandoff(state));
    this.show();
  }

  /** Takes up a remembered handoff, or begins one when the page wants nothing else. */
  async begin(): Promise<void> {
    if (await this.desk.handoff.reattach(this.request)) return;
    if (this.options.config.enabled === 'always') this.usePhone();
    else this.enter('start');
  }

  succeed(): void {
    this.enter('done');
  }

  fail(): void {
    this.enter('failed');
  }

  dispose(): void {
    this.slot.release();
    this.stage.clear();
  }

  private get request() {
    const { backside, locale, config } = this.options;
    return { backside, ...(locale ? { locale } : {}), ...(config.urlBase ? { url_base: config.urlBase } : {}) };
  }

  private readonly usePhone = (): void => {
    this.slot.release();
    this.desk.stopScan();
    this.enter('handoff');
    void this.desk.handoff.begin(this.request);
  };

  private readonly useComputer = (): void => {
    this.slot.forgive();
    const run = this.desk.startScan(this.options.backside);
    const { texts } = this.options;
    this.scanner = { run, slot: this.slot, texts: texts.scanner, level: 'h2', refresh: () => this.show() };
    if (this.options.config.enabled !== false) {
      this.scanner.otherWay = (kind) => button(texts.usePhone, this.usePhone, { kind, testid: 'use-phone' });
    }
    run.store.subscribe((state, before) => {
      if (state.name !== before.name) this.options.progress(state.name, 'desktop');
      this.show();
    });
    this.enter('scan');
  };

  private readonly cancel = (): void => {
    const wasHandoff = this.mode === 'handoff';
    this.slot.release();
    this.desk.stopScan();
    if (wasHandoff) void this.desk.handoff.cancel();
    if (!wasHandoff || this.options.config.enabled !== 'always') this.startOver();
    this.options.cancelled();
  };

  private startOver(): void {
    this.desk.handoff.reset();
    this.enter('start');
  }

  private readonly retry = (): void => {
    this.options.retried();
    if (this.options.config.enabled === 'always') this.usePhone();
    else this.startOver();
  };

  private readonly newCode = (): void => {
    this.options.retried();
    this.usePhone();
  };

  private onHandoff(state: HandoffState): void {
    if (state.name !== 'idle') this.options.progress(state.name, 'phone');
    if (state.name === 'idle' || state.name === 'done') return;
    this.enter('handoff');
  }

  private enter(mode: Mode): void {
    this.mode = mode;
    this.show();
  }

  private show(): void {
    const { texts } = this.options;
    const phone = this.mode === 'handoff' || this.mode === 'done' ? this.desk.handoff.store.state : undefined;
    this.status.textContent = phone ? statusOf(phone, texts.status) : '';
    switch (this.mode) {
      case 'start':
        return this.showStart();
      case 'scan':
        return this.showScan();
      case 'handoff':
        return this.showHandoff(this.desk.handoff.store.state);
      case 'done':
        return this.stage.show('done', () => doneScreen(texts, this.retry));
      case 'failed':
        return this.stage.show('failed', () => failedScreen(texts, undefined, this.retry));
    }
  }

  private showStart(): void {
    const { texts, config } = this.options;
    const phone = config.enabled === false ? {} : { usePhone: this.usePhone };
    this.stage.show('start', () => startScreen(texts, { ...phone, useComputer: this.useComputer }));
  }

  private showScan(): void {
    const scanner = this.scanner;
    const scene = scanner && sceneFor(scanner, scanner.run.store.state);
    if (!scene) return;
    this.stage.show(`scan ${scene.key}`, () => {
      const screen = scene.build();
      const cancel = button(this.options.texts.cancel, this.cancel, { kind: 'quiet', testid: 'cancel' });
      screen.root.append(h('div', { class: 'corner' }, cancel));
      return screen;
    });
  }

  private showHandoff(state: HandoffState): void {
    const { texts, config, backside } = this.options;
    const otherWays = config.enabled === 'always' ? undefined : () => this.startOver();
    switch (state.name) {
      case 'idle':
      case 'done':
        return;
      case 'preparing':
        return this.stage.show('preparing', () => plain(emblem('phone', 'busy'), heading(texts.preparing, 'h2'), [], []));
      case 'waiting':
      case 'opened':
        return this.stage.show('link', () => linkScreen(texts, config, this.desk.handoff, this.cancel));
      case 'ended':
        return this.stage.show(`ended ${state.reason}`, () => endedScreen(texts, config, state.reason, this.newCode, otherWays));
      case 'failed':
        return this.stage.show('failed', () => failedScreen(texts, state.problem, this.retry));
      default:
        return this.stage.show('phone', () => phoneScreen(texts, backside !== 'disabled', this.desk.handoff, this.cancel));
    }
  }
}

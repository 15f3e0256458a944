import type { Picture } from '../client/cards-api';
import type { Desk } from '../client/desk';
import { isActive } from '../client/handoff-machine';
import type { Problem } from '../client/problem';
import type { ScanState } from '../client/scan-machine';
import type { ScanRun } from '../client/scan-run';
import { Store } from '../client/store';
import type { Backside, HandoffRequest } from '../client/wire';
import { CameraSlot } from '../scanner/camera-slot';
import { nextDesk, type DeskEvent, type DeskState, type Terms } from './desk-machine';

/** What the page wants of a flow; asked for whenever it matters, so that the page may change its mind. */
export interface FlowOptions {
  terms(): Terms;
  backside(): Backside;
  request(): HandoffRequest;
  tell: FlowNews;
}

/** What the page hears of a flow. */
export interface FlowNews {
  scanStart(source: Source): void;
  progress(step: string, source: Source): void;
  retried(): void;
  cancelled(): void;
  failed(problem: Problem): void;
}

export type Source = 'desktop' | 'phone';

/** Runs a desk as the page and the person want it: its camera, its phone, and the way from one to the other. */
export class Flow {
  readonly store: Store<DeskState, DeskEvent>;
  readonly slot: CameraSlot;
  private readonly listeners = new Set<() => void>();
  private current: ScanRun | undefined;
  private isOver = false;

  constructor(
    readonly desk: Desk,
    private readonly options: FlowOptions,
  ) {
    this.store = new Store<DeskState, DeskEvent>({ name: 'idle' }, (state, event) => nextDesk(options.terms(), state, event));
    this.slot = new CameraSlot(options.terms().phone ? 'environment' : 'user');
    this.store.subscribe((state, before) => this.react(state, before));
    desk.handoff.store.subscribe((state, before) => {
      if (state.name !== before.name && state.name !== 'idle') options.tell.progress(state.name, 'phone');
      if (state.name === 'connected' && before.name !== 'connected') options.tell.scanStart('phone');
      if (state.name === 'failed') options.tell.failed(state.problem);
      if (isActive(state)) this.store.send({ type: 'resume' });
      this.changed();
    });
  }

  /** Told whenever there is something new to show; the answer unsubscribes. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** This device's own scan, while there is one. */
  get scan(): ScanRun | undefined {
    return this.current;
  }

  /** Takes up a handoff that is on, or begins as the page wants it. */
  async begin(): Promise<void> {
    // A phone in a handoff of its own, for one, has none to take up.
    const hands = this.options.terms().handoff !== false;
    const isOn = hands && (await this.desk.handoff.reattach(this.options.request()));
    if (!isOn && !this.isOver) this.store.send({ type: 'begin' });
  }

  /**
   * The page has given another token: there is a session again where it had ended, or it is the next person's, who must
   * not be shown what the one before has begun.
   */
  renewed(former?: string): void {
    const { state } = this.store;
    if ((state.name === 'handoff' || state.name === 'scanning') && this.desk.hasMoved(former)) {
      if (state.name === 'handoff') this.desk.giveUp(former);
      return this.beginAnew();
    }
    const phone = this.desk.handoff.store.state;
    const over = (state.name === 'failed' && state) || (state.name === 'handoff' && phone.name === 'failed' && phone);
    if (over && over.problem.isUnauthorized) void this.takeUpAgain();
  }

  /** The session is back: so is the handoff that was on when it ended. */
  private async takeUpAgain(): Promise<void> {
    if (!(await this.desk.handoff.reattach(this.options.request()))) this.store.send({ type: 'again' });
  }

  /** Ends whatever is going on, here and on the phone. */
  readonly cancel = (): void => {
    const { state } = this.store;
    if (state.name !== 'scanning' && state.name !== 'handoff') return;
    if (state.name === 'handoff') void this.desk.handoff.cancel();
    this.store.send({ type: 'cancel' });
    this.options.tell.cancelled();
  };

  /** From the start, whatever is going on; a phone that is in it is sent away. */
  readonly restart = (): void => {
    if (this.store.state.name === 'handoff') void this.desk.handoff.cancel();
    this.options.tell.retried();
    this.beginAnew();
  };

  /** From the start: another card, or the same after a failure. */
  readonly again = (): void => {
    this.options.tell.retried();
    this.store.send({ type: 'again' });
  };

  /** A new code in place of the one that is on, or over. Where the server was away and still is, the camera may do again. */
  readonly newCode = (): void => {
    const { state } = this.store;
    const isOn = isActive(this.desk.handoff.store.state);
    if (state.name === 'handoff' && state.reason === 'unreachable' && !isOn) return this.again();
    this.options.tell.retried();
    this.startHandoff();
  };

  /** Away from a handoff that is over. */
  readonly otherWays = (): void => this.store.send({ type: 'cancel' });
  readonly usePhone = (): void => this.store.send({ type: 'use-phone' });
  readonly useCamera = (): void => this.leaveFor({ type: 'use-camera' });
  readonly useFile = (): void => this.leaveFor({ type: 'use-file' });

  /** The camera screen could not go on; the slot knows why. */
  readonly cameraFailed = (): void => {
    if (this.slot.trouble) this.store.send({ type: 'trouble', trouble: this.slot.trouble });
  };

  dispose(): void {
    this.isOver = true;
    this.stopScan();
  }

  private beginAnew(): void {
    this.stopScan();
    this.store.send({ type: 'restart' });
  }

  private leaveFor(event: DeskEvent): void {
    if (this.store.state.name === 'handoff') void this.desk.handoff.cancel();
    this.store.send(event);
  }

  private react(state: DeskState, before: DeskState): void {
    // First of all: the scan and the handoff share one connection.
    if (before.name === 'handoff' && state.name !== 'done') this.desk.handoff.reset();
    if (state.name === 'scanning') this.enterScan(state, before);
    else this.stopScan();
    if (state.name === 'failed') this.options.tell.failed(state.problem);
    if (state.name === 'handoff' && state.reason !== 'resumed') this.startHandoff();
    this.changed();
  }

  private enterScan(state: Extract<DeskState, { name: 'scanning' }>, before: DeskState): void {
    if (state.by === 'file') this.slot.release();
    const tried = before.name === 'scanning' && before.by === state.by && before.failures !== state.failures;
    if (state.by === 'camera' && !tried) this.slot.forgive();
    if (this.current) return;
    const run = this.desk.startScan(this.options.backside(), (problem) => this.unreachable(problem));
    this.current = run;
    this.options.tell.scanStart('desktop');
    run.store.subscribe((now, then) => {
      if (run !== this.current) return;
      this.hear(now, then);
      this.changed();
    });
  }

  private hear(now: ScanState<Picture>, then: ScanState<Picture>): void {
    if (now.name === then.name) return;
    const { tell } = this.options;
    tell.progress(now.name, 'desktop');
    if (now.name === 'aiming' && (then.name === 'unreadable' || then.name === 'refused')) {
      tell.retried();
      tell.scanStart('desktop');
    }
    if (now.name === 'refused') {
      if (now.problem.isUnauthorized) return this.store.send({ type: 'fail', problem: now.problem });
      tell.failed(now.problem);
    }
    if (now.name === 'unreadable' || now.name === 'refused') this.store.send({ type: 'unreadable' });
  }

  /** A picture that is already taken is not thrown away: it is kept and sent as soon as the server can be reached. */
  private unreachable(problem: Problem): void {
    if (problem.isUnauthorized) return this.store.send({ type: 'fail', problem });
    if (this.current?.store.state.name === 'aiming') this.store.send({ type: 'unreachable', problem });
  }

  private changed(): void {
    for (const listener of [...this.listeners]) listener();
  }

  private startHandoff(): void {
    void this.desk.handoff.begin(this.options.request());
  }

  private stopScan(): void {
    this.slot.release();
    if (!this.current) return;
    this.current = undefined;
    this.desk.stopScan();
  }
}

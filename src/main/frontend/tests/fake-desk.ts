import type { DeskApi } from '../client/desk-api';
import { HandoffMemory } from '../client/handoff-memory';
import { HandoffRun } from '../client/handoff-run';
import { Live } from '../client/live';
import { Problem } from '../client/problem';
import type { Card, HandoffView } from '../client/wire';
import { FakeClock, FakeHttp, FakeSocket, FakeStorage, settled } from './fakes';
import { card, claimedView, view } from './samples';

type Answer<T> = T | Problem | (() => Promise<T>);

/** A server that answers as told, and the calls it got. */
export class FakeDeskApi {
  calls: string[] = [];
  view: Answer<HandoffView> = claimedView('waiting');
  created: Answer<HandoffView> = view;
  renewed: Answer<HandoffView> = view;
  spoken: Answer<HandoffView> = view;
  current: Answer<HandoffView | undefined> = undefined;
  confirmed: Answer<HandoffView> = view;
  ended: Answer<HandoffView> = view;
  result: Answer<Card> = card;

  createHandoff = () => this.answer('create', this.created);
  handoff = () => this.answer('get', this.view);
  renewHandoff = () => this.answer('renew', this.renewed);
  renewCode = () => this.answer('code', this.spoken);
  currentHandoff = () => this.answer('current', this.current);
  confirmHandoff = (_id: string, number: string) => this.answer(`confirm ${number}`, this.confirmed);
  denyHandoff = (id: string) => this.answer(`deny ${id}`, this.ended);
  cancelHandoff = (id: string) => this.answer(`cancel ${id}`, this.ended);
  card = () => this.answer('card', this.result);

  count(call: string): number {
    return this.calls.filter((one) => one === call).length;
  }

  private async answer<T>(call: string, answer: Answer<T>): Promise<T> {
    this.calls.push(call);
    if (answer instanceof Problem) throw answer;
    return answer instanceof Function ? answer() : answer;
  }
}

/** A desktop whose server, network, clock and storage are the test's. */
export function desk(storage = new FakeStorage(), api = new FakeDeskApi()) {
  const clock = new FakeClock();
  const http = new FakeHttp();
  const delivered: Card[] = [];
  const wakers = new Set<() => void>();
  const wake = (listener: () => void) => {
    wakers.add(listener);
    return () => wakers.delete(listener);
  };
  const WebSocket = FakeSocket as unknown as new (url: string, protocols: string[]) => WebSocket;
  FakeSocket.all = [];
  const live = new Live({ http, clock, wake, random: () => 1, WebSocket });
  const run = new HandoffRun({
    api: api as unknown as DeskApi,
    live,
    memory: new HandoffMemory(storage),
    token: () => http.token(),
    deliver: (one) => delivered.push(one),
    serverNow: () => clock.now(),
    clock,
    wake,
  });
  return {
    api,
    clock,
    delivered,
    http,
    live,
    run,
    storage,
    wakeUp: () => [...wakers].forEach((listener) => listener()),
    name: () => run.store.state.name,
    /** The state, which must be this one. */
    at<N extends (typeof run.store.state)['name']>(name: N) {
      const { state } = run.store;
      if (state.name !== name) throw new Error(`${name} was expected, not ${state.name}`);
      return state as Extract<typeof state, { name: N }>;
    },
    async passes(milliseconds: number) {
      clock.pass(milliseconds);
      await settled();
    },
    async connects() {
      FakeSocket.last.accept();
      FakeSocket.last.pong();
      await settled();
    },
  };
}

/** One that shows its code and hears of everything. */
export async function waitingDesk(d = desk()) {
  await d.run.begin({});
  await d.connects();
  d.api.calls = [];
  return d;
}

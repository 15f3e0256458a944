import { camel } from '../client/camel';
import { Desk } from '../client/desk';
import { HandoffMemory } from '../client/handoff-memory';
import { Problem } from '../client/problem';
import { safely } from '../client/safely';
import type { Card, HandoffRequest } from '../client/wire';
import { Brand } from './brand';
import { backsideOf } from './config';
import type { CardScanEvents } from './events';
import { Flow, type FlowNews } from './flow';
import { messagesFor } from './messages';
import { isPhone, thisDevice } from './phone-detection';
import { PropsElement, type Props } from './props-element';
import { isReloaded } from './reloaded';
import { requestOf } from './request';
import { adoptStyles } from './styles';
import { View } from './view';

/** Where the file came from is where its server is; a bundle that tells nothing of itself is the page's own. */
const defaultBase = () => new URL('../v1', import.meta.url || document.baseURI).href;

/** Everything in {@link Props} is a property; the scalar ones are attributes too (`session-token="…"`). */
export interface CardScanView extends Props {}

/**
 * `<card-scan-view session-token="…">`: scans an insurance card with this device's camera or with the patient's phone.
 *
 * Fires the events of {@link CardScanEvents}; each has an `on…` property as well. Styled from outside by
 * `--handoff-color-brand`, `-text`, `-muted`, `-line`, `-background`, `-surface` (and `--handoff-dark-color-…` for all
 * but the brand), `--handoff-radius`, `--handoff-font` and `--handoff-size` (what `1rem` is to be inside).
 */
export class CardScanView extends PropsElement {
  /** The page's, or the newer one that was asked for. */
  private token: string | undefined;
  private desk: Desk | undefined;
  private flow: Flow | undefined;
  private view: View | undefined;
  private brand: Brand | undefined;
  private begun = false;
  private hiding: ReturnType<typeof setTimeout> | undefined;

  /** Ends whatever is going on, here and on the phone. */
  cancel(): void {
    this.flow?.cancel();
  }

  /** Starts from the beginning, visible again where it had hidden itself. */
  restart(): void {
    this.stay();
    this.hidden = false;
    this.flow?.restart();
  }

  connectedCallback(): void {
    // A page's script usually sets properties right after it has made the element.
    queueMicrotask(() => this.isConnected && this.open());
  }

  disconnectedCallback(): void {
    // Moved within the page it is back by then, and goes on.
    queueMicrotask(() => !this.isConnected && this.close());
  }

  protected override propSet(name: keyof Props, changed: boolean, before: unknown): void {
    if (name === 'theme') this.toggleTheme();
    else if (name === 'sessionToken') this.takeToken();
    else if (name === 'getSessionToken') this.mayRenew(before !== undefined);
    else if (changed) this.draw();
  }

  private takeToken(): void {
    const former = this.token;
    this.token = this.props.sessionToken || former;
    if (!this.begun) void this.begin();
    else if (this.token !== former) this.flow?.renewed(former);
  }

  /** A page that renders again gives a new function of the same use: where the one before got nothing, it won't either. */
  private mayRenew(already: boolean): void {
    if (!this.begun) void this.begin();
    else if (!already) this.flow?.renewed(this.token);
  }

  private open(): void {
    if (this.desk) return this.draw();
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.replaceChildren();
    this.brand = new Brand(this, adoptStyles(root));
    this.desk = new Desk({
      apiBase: this.props.apiBase ?? defaultBase(),
      token: () => this.token,
      renewToken: () => this.renewToken(),
      storage: tabStorage(),
      deliver: (card) => this.deliver(card),
      fail: (problem) => this.flow?.store.send({ type: 'fail', problem }),
    });
    const phone = isPhone(thisDevice());
    this.flow = new Flow(this.desk, {
      terms: () => ({ handoff: this.config.enabled ?? true, choose: this.props.start === 'choose', phone }),
      backside: () => backsideOf(this.props.backsideSupport),
      request: () => this.request(),
      tell: this.news,
    });
    this.rememberToken();
    this.draw();
    void this.begin();
  }

  /** A page that can give no token after its own reload goes on with the one that it had. */
  private rememberToken(): void {
    if (this.token || this.props.getSessionToken || !isReloaded()) return;
    this.token = new HandoffMemory(tabStorage()).load()?.token;
  }

  private close(): void {
    this.stay();
    this.view?.dispose();
    this.flow?.dispose();
    this.desk?.dispose();
    this.brand?.dispose();
    this.view = this.flow = this.desk = this.brand = undefined;
    this.begun = false;
  }

  /** Shows where things are, in the texts that the page wants now. */
  private draw(): void {
    const { flow } = this;
    if (!flow || !this.shadowRoot) return;
    this.view?.dispose();
    const { backsideSupport } = this.props;
    const phone = isPhone(thisDevice());
    const options = { ...this.wording(), config: this.config, backside: backsideOf(backsideSupport), phone };
    this.view = new View(this.shadowRoot, flow, options);
  }

  private async begin(): Promise<void> {
    if (!this.flow || (!this.token && !this.props.getSessionToken)) return;
    this.begun = true;
    await this.flow.begin();
  }

  private async renewToken(): Promise<void> {
    const { getSessionToken } = this.props;
    if (!getSessionToken) throw new Problem('session_over', 401, 'The session token has run out');
    this.token = await getSessionToken();
  }

  private request(): HandoffRequest {
    return requestOf(this.props, this.wording().language, this.brand?.look(this.props.logo));
  }

  private get config() {
    return this.props.webToMobileHandoffConfig ?? {};
  }

  private wording() {
    const page = this.closest<HTMLElement>('[lang]')?.lang;
    return messagesFor([this.props.locale, page, ...navigator.languages], this.props.messages);
  }

  private readonly news: FlowNews = {
    scanStart: (source) => this.tell('scan-start', { source }, this.props.onScanStart),
    progress: (step, source) => this.tell('progress', { step, source }, this.props.onProgress),
    retried: () => this.tell('retry', undefined, this.props.onRetry),
    cancelled: () => this.tell('cancel', undefined, this.props.onCancel),
    failed: ({ message, type, code }) => this.tell('error', { message, type, code }, this.props.onError),
  };

  private deliver(card: Card): void {
    this.flow?.store.send({ type: 'delivered' });
    const { eligibility } = this.props;
    const { autoRedirect } = this.config;
    if (autoRedirect !== undefined) this.hiding = setTimeout(() => (this.hidden = true), autoRedirect * 1000);
    if (eligibility) {
      queueMicrotask(() =>
        this.desk?.checkEligibility(card.card_id, eligibility, {
          succeeded: (one) => this.tell('eligibility-success', this.inCase(one), this.props.onEligibilitySuccess),
          failed: ({ message, type, code }) =>
            this.tell('eligibility-error', { message, type, code }, this.props.onEligibilityError),
        }),
      );
    }
    this.tell('success', this.inCase(card), this.props.onSuccess);
  }

  /** Typed as the server's names: a page that asked for the others knows. */
  private inCase<T>(result: T): T {
    return this.props.resultCase === 'camel' ? (camel(result) as T) : result;
  }

  private tell<D>(name: string, detail: D, callback: ((detail: D) => void) | undefined): void {
    if (name === 'retry') this.stay();
    this.dispatchEvent(new CustomEvent(`card-scan-${name}`, { detail, bubbles: true, composed: true }));
    safely(() => callback?.(detail));
  }

  private stay(): void {
    clearTimeout(this.hiding);
  }

  private toggleTheme(): void {
    const { theme } = this.props;
    if (theme) this.setAttribute('theme', theme);
    else this.removeAttribute('theme');
    this.brand?.apply();
  }
}

function tabStorage(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}

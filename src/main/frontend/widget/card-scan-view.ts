import { Desk } from '../client/desk';
import { Problem } from '../client/problem';
import type { Card } from '../client/wire';
import { backsideOf, type WebToMobileHandoffConfig } from './config';
import { messagesFor, type Messages } from './messages';
import { adoptStyles } from './styles';
import { View } from './view';

/** Where the file came from is where its server is. */
const defaultBase = new URL('../v1', import.meta.url).href;

/**
 * `<card-scan-view session-token="…">`: scans an insurance card with this computer or with the patient's phone.
 *
 * Fires `card-scan-success` (detail: the card), `card-scan-error` (`{message, type, code}`), `card-scan-cancel`,
 * `card-scan-retry` and `card-scan-progress` (`{step, source}`); each has an `on…` property as well.
 */
export class CardScanView extends HTMLElement {
  static readonly observedAttributes = ['session-token'];

  /** Called once with each card that was read, as `GET /cards/{id}` answers it. */
  onSuccess: ((card: Card) => void) | undefined;
  onError: ((error: { message: string; type: string; code: number }) => void) | undefined;
  onCancel: (() => void) | undefined;
  onRetry: (() => void) | undefined;
  onProgress: ((progress: { step: string; source: 'phone' | 'desktop' }) => void) | undefined;
  /** Asked for a new session token when the old one has run out. */
  getSessionToken: (() => Promise<string>) | undefined;
  webToMobileHandoffConfig: WebToMobileHandoffConfig = {};
  /** The page's own wording over the built-in texts. */
  messages: Partial<Messages> = {};

  private token: string | undefined;
  private desk: Desk | undefined;
  private view: View | undefined;
  private begun = false;

  get sessionToken(): string | undefined {
    return this.token;
  }

  set sessionToken(token: string | undefined) {
    this.token = token || undefined;
    this.begin();
  }

  /** REST base, `https://host/v1`. Default: the server that this file came from. */
  get apiBase(): string {
    return this.getAttribute('api-base') ?? defaultBase;
  }

  set apiBase(base: string) {
    this.setAttribute('api-base', base);
  }

  get backsideSupport(): string | boolean {
    return backsideOf(this.getAttribute('backside-support'));
  }

  set backsideSupport(value: string | boolean) {
    this.setAttribute('backside-support', String(value));
  }

  attributeChangedCallback(_name: string, _old: string | null, value: string | null): void {
    this.sessionToken = value ?? undefined;
  }

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    adoptStyles(root);
    // A page's script usually sets properties right after it has made the element.
    queueMicrotask(() => this.isConnected && this.open(root));
  }

  disconnectedCallback(): void {
    this.view?.dispose();
    this.desk?.dispose();
    this.view = this.desk = undefined;
    this.begun = false;
  }

  private open(root: ShadowRoot): void {
    if (this.desk) return;
    const locale = this.getAttribute('locale') ?? undefined;
    this.desk = new Desk({
      apiBase: this.apiBase,
      token: () => this.token,
      renewToken: () => this.renewToken(),
      storage: tabStorage(),
      deliver: (card) => this.deliver(card),
      fail: (problem) => this.fail(problem),
    });
    this.view = new View(root, this.desk, {
      texts: messagesFor(locale, this.messages),
      config: this.webToMobileHandoffConfig,
      backside: backsideOf(this.getAttribute('backside-support')),
      locale,
      cancelled: () => this.tell('cancel', undefined, () => this.onCancel?.()),
      retried: () => this.tell('retry', undefined, () => this.onRetry?.()),
      progress: (step, source) => this.tell('progress', { step, source }, () => this.onProgress?.({ step, source })),
    });
    this.desk.handoff.store.subscribe((state) => state.name === 'failed' && this.report(state.problem));
    this.begin();
  }

  private begin(): void {
    if (this.begun || !this.view || !this.token) return;
    this.begun = true;
    void this.view.begin();
  }

  private async renewToken(): Promise<void> {
    if (!this.getSessionToken) throw new Problem('session_over', 401, 'The session token has run out');
    this.token = await this.getSessionToken();
  }

  private deliver(card: Card): void {
    this.view?.succeed();
    this.tell('success', card, () => this.onSuccess?.(card));
  }

  private fail(problem: Problem): void {
    this.view?.fail();
    this.report(problem);
  }

  private report({ message, type, code }: Problem): void {
    const error = { message, type, code };
    this.tell('error', error, () => this.onError?.(error));
  }

  private tell(name: string, detail: unknown, callback: () => void): void {
    this.dispatchEvent(new CustomEvent(`card-scan-${name}`, { detail, bubbles: true, composed: true }));
    callback();
  }
}

function tabStorage(): Storage | undefined {
  try {
    return window.sessionStorage;
  } catch {
    return undefined;
  }
}

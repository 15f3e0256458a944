/** One screen on show. */
export interface Screen {
  root: HTMLElement;
  /** Called instead of building anew while the key stays the same. */
  update?(): void;
  leave?(): void;
}

/** Shows one screen at a time and moves the focus to its heading. */
export class Stage {
  private key: string | undefined;
  private screen: Screen | undefined;

  constructor(
    private readonly host: HTMLElement,
    private readonly mayFocus: () => boolean = () => true,
  ) {}

  show(key: string, build: () => Screen): void {
    if (key === this.key) return this.screen?.update?.();
    const first = this.key === undefined;
    const focus = !first && this.mayFocus();
    this.clear();
    this.key = key;
    this.screen = build();
    this.host.replaceChildren(this.screen.root);
    this.screen.update?.();
    if (focus) this.screen.root.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true });
  }

  clear(): void {
    this.screen?.leave?.();
    this.screen = undefined;
    this.key = undefined;
  }
}

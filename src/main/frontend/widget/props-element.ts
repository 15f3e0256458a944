import type { CardScanProps, ResultCase } from './props';

/** A server that renders pages has no elements: there this file may be imported all the same. */
const Base = typeof HTMLElement === 'undefined' ? (class {} as typeof HTMLElement) : HTMLElement;

/** {@link CardScanProps} as the element keeps them; results are typed with the server's names. */
export interface Props extends Omit<CardScanProps<'snake'>, 'resultCase'> {
  resultCase?: ResultCase | undefined;
}

type Name = keyof Props;

/** Every property there is; the type finds what is missing or too much. */
const named: Record<Name, 'scalar' | 'property'> = {
  live: 'scalar',
  sessionToken: 'scalar',
  apiBase: 'scalar',
  backsideSupport: 'scalar',
  locale: 'scalar',
  resultCase: 'scalar',
  start: 'scalar',
  theme: 'scalar',
  logo: 'scalar',
  getSessionToken: 'property',
  eligibility: 'property',
  messages: 'property',
  webToMobileHandoffConfig: 'property',
  onSuccess: 'property',
  onError: 'property',
  onCancel: 'property',
  onRetry: 'property',
  onProgress: 'property',
  onScanStart: 'property',
  onEligibilitySuccess: 'property',
  onEligibilityError: 'property',
};

export const propNames = Object.keys(named) as Name[];

/** `sessionToken` → `session-token` */
const attributeOf = (name: Name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const attributes = new Map(propNames.filter((name) => named[name] === 'scalar').map((name) => [attributeOf(name), name]));

export const attributeNames = [...attributes.keys()];

/** An element with the properties of {@link Props}, the scalar ones as attributes too. */
export abstract class PropsElement extends Base {
  static readonly observedAttributes = attributeNames;

  protected readonly props: Props = {};

  constructor() {
    super();
    // A page may have set them before this file had arrived.
    const early = this as unknown as Record<Name, unknown>;
    for (const name of propNames) {
      if (!Object.prototype.hasOwnProperty.call(this, name)) continue;
      const value = early[name];
      delete early[name];
      early[name] = value;
    }
  }

  attributeChangedCallback(attribute: string, _before: string | null, value: string | null): void {
    const name = attributes.get(attribute);
    if (name) this.setProp(name, value ?? undefined);
  }

  /** @param changed whether it is more than the same data anew, as a page that renders again hands over */
  protected abstract propSet(name: Name, changed: boolean, before: unknown): void;

  private setProp(name: Name, value: unknown): void {
    const before = this.props[name];
    if (before === value) return;
    Object.assign(this.props, { [name]: value });
    this.propSet(name, !sameData(before, value), before);
  }

  static {
    for (const name of propNames) {
      Object.defineProperty(this.prototype, name, {
        configurable: true,
        enumerable: true,
        get(this: PropsElement) {
          return this.props[name];
        },
        set(this: PropsElement, value: unknown) {
          this.setProp(name, value);
        },
      });
    }
  }
}

function sameData(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

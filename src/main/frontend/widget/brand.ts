import type { Look } from '../client/wire';
import { brandRules, shadesOf } from '../ui/brand';
import { isHex, type Hex } from '../ui/color';

const largestLogo = 48_000;
const dark = '(prefers-color-scheme: dark)';

/** A page's brand as the element's own style says it: `--handoff-color-brand`. */
export class Brand {
  private readonly media = matchMedia(dark);
  private readonly onScheme = () => this.apply();

  constructor(
    private readonly host: HTMLElement,
    private readonly setRules: (rules: string) => void,
  ) {
    this.media.addEventListener('change', this.onScheme);
    this.apply();
  }

  /** Works the shades out anew: the surface or the colour may have changed. */
  apply(): void {
    const color = this.color;
    const surface = plainColor(getComputedStyle(this.host).getPropertyValue('--ho-surface'));
    this.setRules(color ? brandRules(':host', shadesOf(color, surface ?? '#ffffff')) : '');
  }

  dispose(): void {
    this.media.removeEventListener('change', this.onScheme);
  }

  /** What the phone is to look like. A logo from an address elsewhere is left out: the phone asks no third party. */
  look(logo: string | undefined): Look | undefined {
    const color = this.color;
    const carried = logo && logo.length <= largestLogo && /^data:image\/(png|jpeg|webp|svg\+xml);base64,[A-Za-z0-9+/]+={0,2}$/.test(logo);
    const look = { ...(color ? { primary_color: color } : {}), ...(carried ? { logo_url: logo } : {}) };
    return Object.keys(look).length ? look : undefined;
  }

  private get color(): Hex | undefined {
    return plainColor(getComputedStyle(this.host).getPropertyValue('--handoff-color-brand'));
  }
}

/** Any opaque colour that CSS can write, as `#rrggbb`: a canvas reads them all. */
function plainColor(text: string): Hex | undefined {
  const context = text.trim() ? document.createElement('canvas').getContext('2d') : null;
  if (!context) return undefined;
  context.fillStyle = '#000001';
  context.fillStyle = text.trim();
  return context.fillStyle !== '#000001' && isHex(context.fillStyle) ? context.fillStyle : undefined;
}

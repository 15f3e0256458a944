import type { Look } from '../client/wire';
import { shadesOf } from '../ui/brand';
import { isHex } from '../ui/color';

/** The grounds of scanner/tokens.css and dark.css on which an accent is hardest to read. */
const grounds = { light: '#f4f7f8', dark: '#16232a' } as const;

type Painted = Pick<CSSStyleDeclaration, 'setProperty'>;

/**
 * Gives the page an organisation's colour, in shades that can be read on its grounds.
 *
 * @param colour `#rrggbb`; anything else leaves the page as it is
 */
export function paint(style: Painted, colour: string | null | undefined, isDark: boolean): void {
  if (!colour || !isHex(colour)) return;
  const { accent, soft, fill, fillStrong, onFill } = shadesOf(colour, isDark ? grounds.dark : grounds.light);
  const shades = { accent, soft, fill, 'fill-strong': fillStrong, 'on-fill': onFill };
  for (const [name, shade] of Object.entries(shades)) style.setProperty(`--brand-${name}`, shade);
}

const picture = /^data:image\/(png|jpeg|webp|svg\+xml);base64,[A-Za-z0-9+/=]+$/;

/** A logo that comes with the page; an address elsewhere is none: this page asks nobody else. */
export function logoIn(look: Look | null | undefined): string | undefined {
  const address = look?.logo_url ?? '';
  return picture.test(address) ? address : undefined;
}

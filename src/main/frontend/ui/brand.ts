import { contrast, mix, type Hex } from './color';

/** The shades that a brand's colour takes on a surface. */
export interface Shades {
  /** For text and thin lines. */
  accent: Hex;
  /** A tinge behind an accent. */
  soft: Hex;
  /** The brand's own colour, for what carries text itself. */
  fill: Hex;
  /** The fill under the pointer. */
  fillStrong: Hex;
  onFill: Hex;
}

/** WCAG 2.2 AA for text: https://www.w3.org/TR/WCAG22/#contrast-minimum */
const readable = 4.5;
/** Below this a button's edges are lost in what is around it. */
const visible = 1.4;
const white = '#ffffff';
const black = '#000000';

/** Whatever the brand's colour: all text that is drawn in these shades, or on them, is readable. */
export function shadesOf(brand: Hex, surface: Hex): Shades {
  const soft = mix(brand, surface, 0.12);
  const accent = towardsReadable(brand, surface, soft);
  const fill = contrast(brand, surface) < visible ? accent : brand;
  const onFill = contrast(white, fill) >= readable ? white : black;
  const fillStrong = mix(fill, onFill === white ? black : white, 0.82);
  return { accent, soft, fill, fillStrong, onFill };
}

/** As custom properties, which `tokens.css` takes up. */
export function brandRules(selector: string, { accent, soft, fill, fillStrong, onFill }: Shades): string {
  const pairs = { accent, soft, fill, 'fill-strong': fillStrong, 'on-fill': onFill };
  const lines = Object.entries(pairs).map(([name, color]) => `--brand-${name}: ${color};`);
  return `${selector} { ${lines.join(' ')} }`;
}

/** The colour itself where it can be read on the surface, else so much darker or lighter. */
function towardsReadable(color: Hex, surface: Hex, soft: Hex): Hex {
  const end = contrast(black, surface) > contrast(white, surface) ? black : white;
  for (let part = 1; part > 0; part -= 0.05) {
    const shade = mix(color, end, part);
    if (contrast(shade, surface) >= readable && contrast(shade, soft) >= readable) return shade;
  }
  return end;
}

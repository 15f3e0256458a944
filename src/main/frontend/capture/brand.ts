/** Colours for the page's own style sheet, made of an organisation's colour. */
export type Palette = Record<string, string>;

type Rgb = readonly [number, number, number];

/** The page's grounds, see scanner/tokens.css and dark.css. */
const light = { ground: [244, 247, 248], surface: [255, 255, 255], ink: [16, 36, 47] } as const;
const dark = { ground: [14, 24, 29], surface: [22, 35, 42], ink: [233, 240, 242] } as const;
const white: Rgb = [255, 255, 255];
const black: Rgb = [0, 0, 0];

/** WCAG 2.2, 1.4.3, and a little for the rounding. */
const enough = 4.6;

/**
 * What an organisation's colour makes of the page. The colour is moved towards black or white only as far as it takes
 * to be read as text on the page's grounds, so that no brand can make the page illegible.
 *
 * @param colour `#rrggbb`; anything else leaves the page as it is
 */
export function palette(colour: string | undefined): Palette {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '');
  if (!hex) return {};
  const brand: Rgb = [parseInt(hex[1]!, 16), parseInt(hex[2]!, 16), parseInt(hex[3]!, 16)];
  return { ...shades('--card-scan', brand, light, black), ...shades('--card-scan-dark', brand, dark, white) };
}

function shades(prefix: string, brand: Rgb, page: typeof light | typeof dark, end: Rgb): Palette {
  const soft = mix(page.ground, brand, 0.1);
  const accent = legible(brand, [page.ground, page.surface, soft], end);
  const strong = mix(accent, end, 0.25);
  const onAccent = [white, black].find((text) => contrast(text, accent) >= 4.5 && contrast(text, strong) >= 4.5) ?? page.surface;
  return {
    [`${prefix}-accent`]: css(accent),
    [`${prefix}-accent-strong`]: css(strong),
    [`${prefix}-on-accent`]: css(onAccent),
    [`${prefix}-soft`]: css(soft),
  };
}

function legible(colour: Rgb, grounds: readonly Rgb[], end: Rgb): Rgb {
  for (let part = 0; part < 1; part += 0.05) {
    const tried = mix(colour, end, part);
    if (grounds.every((ground) => contrast(tried, ground) >= enough)) return tried;
  }
  return end;
}

function mix(from: Rgb, to: Rgb, part: number): Rgb {
  return [0, 1, 2].map((i) => Math.round(from[i]! + (to[i]! - from[i]!) * part)) as unknown as Rgb;
}

/** WCAG 2.2's contrast ratio, 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function css(colour: Rgb): string {
  return `rgb(${colour.join(' ')})`;
}

const picture = /^data:image\/(png|jpeg|webp|svg\+xml);base64,[A-Za-z0-9+/=]+$/;

/** A logo that comes with the page; an address elsewhere is none: this page asks nobody else. */
export function logoIn(look: { logo_url?: string | null } | null | undefined): string | undefined {
  const address = look?.logo_url ?? '';
  return picture.test(address) ? address : undefined;
}

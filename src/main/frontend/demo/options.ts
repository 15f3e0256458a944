/** What a visitor has chosen; kept in the address after `#`, so that it can be passed on as a link. */
export interface Options {
  /** A scenario's id. */
  try: string;
  back: string;
  lang: string;
  dir: string;
  theme: string;
  /** `#rrggbb` without the hash, or empty. */
  brand: string;
}

export type Option = keyof Options;

const usual: Options = { try: 'usual', back: 'disabled', lang: 'en', dir: 'ltr', theme: '', brand: '' };

export function readOptions(hash: string): Options {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const entries = Object.entries(usual).map(([name, value]) => [name, given.get(name) ?? value]);
  return Object.fromEntries(entries) as unknown as Options;
}

/** Only what differs from the usual is in the address. */
export function writeOptions(options: Options): string {
  const differing = Object.entries(options).filter(([name, value]) => value !== usual[name as Option]);
  return `#${new URLSearchParams(differing as [string, string][]).toString()}`;
}

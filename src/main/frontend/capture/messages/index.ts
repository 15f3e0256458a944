import { en, type Messages } from './en';

export type { Messages };

/**
 * Every language but English, which stands in while another one can't be fetched and so comes with the page. Each is
 * fetched by those who need it only; one more is one more file here and one more line.
 */
const others: Record<string, () => Promise<Messages>> = {
  es: async () => (await import('./es')).es,
};

const writtenFromTheRight = ['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'];

/** The first wish that there is a language for: `es-MX` is served by `es`. */
export function languageFor(wishes: readonly (string | null | undefined)[]): string {
  const languages = wishes.map((wish) => wish?.toLowerCase().split(/[-_]/)[0] ?? '');
  return languages.find((language) => language === 'en' || Object.keys(others).includes(language)) ?? 'en';
}

export function directionOf(language: string): 'ltr' | 'rtl' {
  return writtenFromTheRight.includes(language) ? 'rtl' : 'ltr';
}

/** The texts of a language that {@link languageFor} has named. */
export function messagesIn(language: string): Messages | Promise<Messages> {
  return others[language]?.() ?? en;
}

import { en, type Messages } from './en';

export type { Messages };

const languages: Record<string, Messages> = { en };

/** The texts of a language, with the embedding page's own wording over them. */
export function messagesFor(locale: string | undefined, own: Partial<Messages> = {}): Messages {
  const language = (locale ?? document.documentElement.lang ?? navigator.language).toLowerCase().split('-')[0] ?? '';
  const texts = languages[language] ?? en;
  return { ...texts, ...own };
}

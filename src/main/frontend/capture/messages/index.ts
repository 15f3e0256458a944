import { en, type Messages } from './en';

export type { Messages };

const languages: Record<string, Messages> = { en };

/** The texts for the first wish that there is a language for: `es-MX` is served by `es`. */
export function messagesFor(wishes: readonly (string | undefined)[]): { language: string; texts: Messages } {
  for (const wish of wishes) {
    const language = wish?.toLowerCase().split('-')[0] ?? '';
    const texts = languages[language];
    if (texts) return { language, texts };
  }
  return { language: 'en', texts: en };
}

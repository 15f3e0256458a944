import { merge, type DeepPartial } from '../../ui/merge';
import { en, type Messages } from './en';
import { es } from './es';

export type { Messages };

/** The page's own wording: any part of {@link Messages}. */
export type MessageOverrides = DeepPartial<Messages>;

const languages: Record<string, Messages> = { en, es };

/**
 * The texts for the first wish that there is a language for (`es-MX` is served by `es`), else English,
 * with the page's own wording over them.
 */
export function messagesFor(
  wishes: readonly (string | null | undefined)[],
  own?: MessageOverrides,
): { language: string; texts: Messages } {
  for (const wish of wishes) {
    const language = wish?.toLowerCase().split(/[-_]/)[0] ?? '';
    const texts = languages[language];
    if (texts) return { language, texts: merge(texts, own) };
  }
  return { language: 'en', texts: merge(en, own) };
}

import { directionOf, languageFor, messagesIn, type Messages } from './messages';
import { en } from './messages/en';

/** Longer than this nobody waits for a language: better English now. */
const patience = 4_000;

/** The language that the page speaks. */
export class Speech {
  texts: Messages = en;
  /** The language of the texts, or of those that are on their way. */
  language: string | undefined;
  private pending = false;

  constructor(
    private readonly page: Document,
    private readonly changed: () => void,
  ) {}

  /** The texts that were last asked for are not there yet: what is shown now would be shown in the wrong language. */
  get isPending(): boolean {
    return this.pending;
  }

  want(wishes: readonly (string | null | undefined)[]): void {
    const language = languageFor(wishes);
    if (language === this.language) return;
    this.language = language;
    const texts = messagesIn(language);
    if (!(texts instanceof Promise)) return this.speak(language, texts);
    this.pending = true;
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, patience, undefined));
    void Promise.race([texts.catch(() => undefined), late]).then((found) => {
      if (language !== this.language) return;
      if (found) this.speak(language, found);
      else this.speak('en', en);
      this.changed();
    });
  }

  private speak(language: string, texts: Messages): void {
    this.pending = false;
    this.texts = texts;
    this.page.documentElement.lang = language;
    this.page.documentElement.dir = directionOf(language);
    this.page.title = texts.pageTitle;
  }
}

import { readCode } from '../client/code';
import type { CodeTrouble } from '../client/visit-state';
import { button, h, heading } from '../ui/dom';
import type { Screen } from '../ui/stage';
import { fill } from '../ui/text';
import type { Messages } from './messages';

/** What the visit says about the code: it is on its way, or what is wrong with it. */
export interface CodeNews {
  checking: boolean;
  trouble: CodeTrouble | undefined;
}

/** The way in without a picture code: eight letters that the computer shows and reads out. */
export function codeScreen(messages: Messages, news: () => CodeNews, send: (code: string) => void): Screen {
  const texts = messages.code;
  const trouble = h('p', { id: 'code-trouble', class: 'ho-field-trouble', role: 'alert', 'data-testid': 'code-trouble' });
  const field = h('input', {
    id: 'code-field',
    class: 'ho-field',
    type: 'text',
    inputmode: 'text',
    autocomplete: 'off',
    autocapitalize: 'characters',
    autocorrect: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
    dir: 'ltr',
    'aria-describedby': 'code-hint code-trouble',
    'data-testid': 'code-field',
  });
  const submit = button(texts.send, () => undefined, { testid: 'code-send' });
  submit.type = 'submit';
  let told: CodeTrouble | undefined;

  const say = (text: string) => {
    if (trouble.textContent !== text) trouble.textContent = text;
    field.setAttribute('aria-invalid', String(text !== ''));
  };
  const nameStrange = () => {
    const { strange } = readCode(field.value);
    say(strange.length > 0 ? fill(texts.strange, { signs: strange.join(' ') }) : '');
    return strange.length > 0;
  };
  field.addEventListener('input', nameStrange);

  const form = h(
    'form',
    { class: 'ho-code', novalidate: true },
    h('label', { for: 'code-field', class: 'ho-label' }, texts.label),
    field,
    h('p', { id: 'code-hint', class: 'ho-lead' }, texts.hint),
    trouble,
    submit,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (news().checking) return;
    const { letters, complete } = readCode(field.value);
    if (complete) return send(letters);
    if (!nameStrange()) say(fill(texts.short, { count: letters.length || '0' }));
    field.focus();
  });

  const root = h(
    'section',
    { class: 'ho-screen' },
    h('div', { class: 'ho-head' }, heading(texts.title), form, h('p', { class: 'ho-lead ho-or' }, texts.scanInstead)),
  );
  return {
    root,
    update() {
      const now = news();
      submit.setAttribute('aria-disabled', String(now.checking));
      submit.textContent = now.checking ? texts.checking : texts.send;
      if (now.checking) say('');
      if (now.trouble && now.trouble !== told) {
        say(texts.trouble[now.trouble]);
        field.focus();
      }
      told = now.trouble;
    },
  };
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messagesFor } from '.';
import { scannerTexts } from '../scanner-texts';
import { en } from './en';
import { es } from './es';

test('the first wish that there is a language for is fulfilled', () => {
  assert.equal(messagesFor([undefined, 'fr-CA', 'es-MX', 'en']).language, 'es');
  assert.equal(messagesFor(['EN_us']).language, 'en');
});

test('what is unknown is English', () => {
  assert.equal(messagesFor(['xx', '', null]).texts.cancel, en.cancel);
});

test('the page’s own wording wins over every language', () => {
  const { texts } = messagesFor(['es'], { ended: { expired: { text: 'Ask at the desk.' } } });
  assert.equal(texts.ended.expired.text, 'Ask at the desk.');
  assert.equal(texts.ended.expired.title, es.ended.expired.title);
});

test('Spanish says all that English says, in words of its own and with the same values in it', () => {
  compare(en, es, '');
  function compare(one: object, other: object, path: string): void {
    assert.deepEqual(Object.keys(other).sort(), Object.keys(one).sort(), path);
    for (const [key, text] of Object.entries(one) as [keyof object, unknown][]) {
      const here = `${path}${String(key)}`;
      const translated: unknown = other[key];
      if (typeof text === 'object' && text !== null) compare(text, translated as object, `${here}.`);
      else {
        assert.ok(String(translated).trim() !== '' && translated !== text, `${here} is not translated`);
        assert.deepEqual(String(translated).match(/\{\w+\}/g)?.sort(), String(text).match(/\{\w+\}/g)?.sort(), here);
      }
    }
  }
});

test('a phone is told to go to the card, and keeps every other word', () => {
  const texts = scannerTexts(en, 'phone');
  assert.equal(texts.hints.searching, 'Lay the card down and fit it into the frame.');
  assert.equal(texts.hints.glare, en.scanner.hints.glare);
  assert.equal(texts.trouble.denied, en.scannerOnPhone.trouble.denied);
  assert.equal(texts.unreadableTips, undefined);
  assert.equal(scannerTexts(en, 'desktop').hints.searching, en.scanner.hints.searching);
});

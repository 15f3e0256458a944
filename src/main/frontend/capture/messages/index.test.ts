import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directionOf, languageFor, messagesIn } from '.';
import { en } from './en';
import { es } from './es';

test('the first wish that can be met is met', () => {
  assert.equal(languageFor(['es-MX', 'en']), 'es');
  assert.equal(languageFor([undefined, 'xx', 'es_419']), 'es');
  assert.equal(languageFor([null, 'EN-us', 'es']), 'en');
  assert.equal(languageFor(['xx', 'toString']), 'en');
  assert.equal(languageFor([]), 'en');
});

test('English is there at once, another language is fetched', async () => {
  assert.equal(messagesIn('en'), en);
  assert.equal(await messagesIn('es'), es);
});

test('languages that are written from the right are shown so', () => {
  assert.deepEqual(['en', 'es', 'ar', 'he', 'fa'].map(directionOf), ['ltr', 'ltr', 'rtl', 'rtl', 'rtl']);
});

/** Each text with its place: `closed.used.title`. */
function texts(messages: object, place = ''): [string, string][] {
  return Object.entries(messages).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'string' ? [[place + name, value] as [string, string]] : texts(value as object, `${place}${name}.`),
  );
}

test('Spanish says all that English says, with the same values in it', () => {
  const spanish = new Map(texts(es));
  for (const [place, text] of texts(en)) {
    const other = spanish.get(place);
    assert.ok(other !== undefined && other.trim() !== '', `${place} is missing`);
    assert.deepEqual(other.match(/\{\w+\}/g)?.sort(), text.match(/\{\w+\}/g)?.sort(), place);
    spanish.delete(place);
  }
  assert.deepEqual([...spanish.keys()], []);
});

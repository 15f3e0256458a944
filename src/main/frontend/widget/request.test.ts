import assert from 'node:assert/strict';
import { test } from 'node:test';
import { requestOf } from './request';

for (const [locale, sent] of [
  [undefined, 'en'],
  ['', 'en'],
  [' ', 'en'],
  ['Español (México)', 'en'],
  ['es', 'es'],
  ['es-MX', 'es-MX'],
  ['es_MX', 'es-MX'],
] as const) {
  test(`a page whose locale is “${locale}” starts a handoff in ${sent}`, () => {
    assert.equal(requestOf({ locale }, 'en', undefined).locale, sent);
  });
}

for (const [name, sent] of [
  ['', undefined],
  [' \n ', undefined],
  ['Harbor\nClinic', 'Harbor Clinic'],
  ['A&B <b>Health</b>', 'A&B <b>Health</b>'],
  ['x'.repeat(81), 'x'.repeat(80)],
  ['🏥'.repeat(41), '🏥'.repeat(40)],
] as const) {
  test(`the company “${name}” is sent as the server takes it`, () => {
    assert.equal(requestOf({ webToMobileHandoffConfig: { companyName: name } }, 'en', undefined).company_name, sent);
  });
}

test('what a page does not say is not sent', () => {
  assert.deepEqual(requestOf({}, 'es', undefined), { backside: 'disabled', locale: 'es' });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { camel } from './camel';

test('every key is converted, at every depth, and no value is', () => {
  const card = {
    card_id: 'a_b',
    payer_match: { cardscan_payer_name: 'Lark_spur', matches: [{ payer_id: null }] },
    details: { rx_group: { value: 'RX_1', scores: ['0.9'] } },
  };
  assert.deepEqual(camel(card), {
    cardId: 'a_b',
    payerMatch: { cardscanPayerName: 'Lark_spur', matches: [{ payerId: null }] },
    details: { rxGroup: { value: 'RX_1', scores: ['0.9'] } },
  });
});

test('names of several parts, with numbers, and with none at all', () => {
  const converted: Record<string, unknown> = camel({ a_b_c: 1, line_2_text: 2, plain: 3, _own: 4 });
  assert.deepEqual(Object.keys(converted), ['aBC', 'line2Text', 'plain', '_own']);
});

test('the types follow', () => {
  const converted = camel({ payer_match: [{ payer_id: 'x' }] });
  const id: string | undefined = converted.payerMatch[0]?.payerId;
  assert.equal(id, 'x');
});

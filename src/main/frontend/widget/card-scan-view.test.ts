import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CardScanView } from './card-scan-view';
import type { Flow } from './flow';

/** An element that has begun; how often its flow was told of another token, and of which one before. */
function begun(sessionToken: string | undefined) {
  const renewed: (string | undefined)[] = [];
  const element = new CardScanView();
  if (sessionToken) element.sessionToken = sessionToken;
  const flow = { renewed: (former?: string) => renewed.push(former) } as unknown as Flow;
  Object.assign(element, { flow, begun: true });
  return { element, renewed };
}

test('a page that renders again with a new function of the same use begins nothing', () => {
  const { element, renewed } = begun(undefined);
  element.getSessionToken = async () => 'one';
  assert.deepEqual(renewed, [undefined]);
  for (let turn = 0; turn < 3; turn++) element.getSessionToken = async () => 'one';
  assert.deepEqual(renewed, [undefined]);
});

test('another token is told once, with the one before', () => {
  const { element, renewed } = begun('first');
  element.sessionToken = 'second';
  element.sessionToken = 'second';
  element.sessionToken = undefined;
  element.sessionToken = 'second';
  assert.deepEqual(renewed, ['first']);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { card } from '../tests/samples';
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

test('an error of the page’s own callback is reported as the page’s, and what follows is done all the same', () => {
  const { element } = begun('jwt');
  const sent: string[] = [];
  const fired: string[] = [];
  const reported: unknown[] = [];
  Object.assign(globalThis, { reportError: (thrown: unknown) => reported.push(thrown), CustomEvent: Event });
  Object.assign(element, {
    flow: { store: { send: ({ type }: { type: string }) => sent.push(type) } },
    dispatchEvent: ({ type }: Event) => fired.push(type),
  });
  const broken = new Error('of the page');
  element.onSuccess = () => {
    throw broken;
  };
  (element as unknown as { deliver(one: typeof card): void }).deliver(card);
  assert.deepEqual(reported, [broken]);
  assert.deepEqual(sent, ['delivered']);
  assert.deepEqual(fired, ['card-scan-success']);
});

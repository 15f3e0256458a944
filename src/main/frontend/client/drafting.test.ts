import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Picture } from './cards-api';
import { draftOf } from './drafting';
import { Problem } from './problem';
import type { ScanState } from './scan-machine';

const front: Picture = { blob: new Blob(['front']), capture: 'manual' };
const back: Picture = { blob: new Blob(['back']), capture: 'manual' };
const backside = 'optional';
const card = 'c1';

const cases: [string, ScanState<Picture>, string | undefined, unknown][] = [
  ['nothing taken yet', { name: 'aiming', side: 'front', backside }, undefined, undefined],
  ['a picture that was not chosen yet', { name: 'preview', side: 'front', backside, picture: front }, undefined, undefined],
  ['the front waits for the back', { name: 'aiming', side: 'back', backside, front }, undefined, { step: 'aiming', side: 'back', backside, front }],
  ['the front is there, the back wanted', { name: 'aiming', side: 'back', backside, front }, card, { step: 'aiming', side: 'back', backside, card }],
  ['the back was not chosen yet', { name: 'preview', side: 'back', backside, front, picture: back }, card, { step: 'aiming', side: 'back', backside, card }],
  ['on its way before the card is made', { name: 'sending', side: 'front', backside, front, progress: 0.4 }, undefined, { step: 'stalled', side: 'front', backside, front }],
  ['both, of which the front is on its way', { name: 'sending', side: 'front', backside, front, back, progress: 0 }, card, { step: 'stalled', side: 'front', backside, card, front, back }],
  ['the back is on its way', { name: 'stalled', side: 'back', backside, front, back }, card, { step: 'stalled', side: 'back', backside, card, back }],
  ['the front is read, the back follows', { name: 'checking', side: 'front', backside, front, back }, card, { step: 'checking', side: 'front', backside, card, back }],
  ['all is there', { name: 'checking', side: 'back', backside, front, back }, card, { step: 'checking', side: 'back', backside, card }],
  ['unreadable', { name: 'unreadable', backside }, card, undefined],
  ['refused', { name: 'refused', backside, problem: Problem.network() }, card, undefined],
  ['done', { name: 'done', backside, cardId: card }, card, undefined],
];

for (const [title, state, made, expected] of cases) {
  test(`what is kept for a reload: ${title}`, () => assert.deepEqual(draftOf(state, made), expected));
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everyPair } from '../tests/every-pair';
import { Problem } from './problem';
import { canSkip, nextScan, startScan, type ScanEvent, type ScanState } from './scan-machine';
import type { CardPhase } from './wire';

type State = ScanState<string>;
const backside = 'required';

const states: Record<string, State> = {
  'aiming front': { name: 'aiming', side: 'front', backside },
  'aiming back': { name: 'aiming', side: 'back', backside, front: 'f' },
  'preview front': { name: 'preview', side: 'front', backside, picture: 'p' },
  'preview back': { name: 'preview', side: 'back', backside, front: 'f', picture: 'p' },
  'sending front': { name: 'sending', side: 'front', backside, front: 'f', progress: 0.5 },
  'sending back': { name: 'sending', side: 'back', backside, front: 'f', back: 'b', progress: 0.5 },
  'stalled front': { name: 'stalled', side: 'front', backside, front: 'f' },
  'stalled back': { name: 'stalled', side: 'back', backside, front: 'f', back: 'b' },
  'checking front': { name: 'checking', side: 'front', backside, front: 'f' },
  'checking back': { name: 'checking', side: 'back', backside, front: 'f', back: 'b' },
  unreadable: { name: 'unreadable', backside, message: 'Too dark' },
  refused: { name: 'refused', backside, problem: Problem.network() },
  done: { name: 'done', backside, cardId: 'c1' },
};

const card = (state: CardPhase): ScanEvent<string> => ({ type: 'card', cardId: 'c1', state });
const events: Record<string, ScanEvent<string>> = {
  taken: { type: 'taken', picture: 'p' },
  retake: { type: 'retake' },
  use: { type: 'use' },
  skip: { type: 'skip' },
  progress: { type: 'progress', fraction: 0.9 },
  offline: { type: 'offline' },
  resume: { type: 'resume' },
  uploaded: { type: 'uploaded' },
  refused: { type: 'refused', problem: Problem.network() },
  again: { type: 'again' },
  pending: card('pending'),
  frontside_processing: card('frontside_processing'),
  backside_processing: card('backside_processing'),
  post_processing: card('post_processing'),
  completed: card('completed'),
  enriched: card('enriched'),
  frontside_failed: card('frontside_failed'),
  backside_failed: card('backside_failed'),
  error: card('error'),
};

const refused = { refused: 'refused' };
const ends = {
  ...refused,
  completed: 'done',
  enriched: 'done',
  frontside_failed: 'unreadable',
  backside_failed: 'unreadable',
  error: 'unreadable',
};
const frontEnds = { ...ends, backside_processing: 'aiming back' };

test('every event in every state of a scan leads where the table says', () => {
  everyPair(nextScan<string>, states, events, {
    'aiming front': { ...refused, taken: 'preview front' },
    'aiming back': { ...refused, taken: 'preview back' },
    'preview front': { ...refused, retake: 'aiming front', use: 'sending front' },
    'preview back': { ...refused, retake: 'aiming back', use: 'sending back' },
    'sending front': { ...frontEnds, progress: 'sending front', offline: 'stalled front', uploaded: 'checking front' },
    'sending back': { ...ends, progress: 'sending back', offline: 'stalled back', uploaded: 'checking back' },
    'stalled front': { ...frontEnds, resume: 'sending front' },
    'stalled back': { ...ends, resume: 'sending back' },
    'checking front': frontEnds,
    'checking back': ends,
    unreadable: { ...refused, again: 'aiming front' },
    refused: { ...refused, again: 'aiming front' },
    done: {},
  });
});

const play = (start: State, ...steps: ScanEvent<string>[]) => steps.reduce(nextScan<string>, start);
const front: ScanEvent<string> = { type: 'taken', picture: 'front' };
const back: ScanEvent<string> = { type: 'taken', picture: 'back' };
const use: ScanEvent<string> = { type: 'use' };

test('an optional back is asked for before anything is sent, and can be skipped', () => {
  const asked = play(startScan('optional'), front, use);
  assert.ok(asked.name === 'aiming' && asked.side === 'back' && canSkip(asked));
  const skipped = nextScan(asked, { type: 'skip' });
  assert.deepEqual(skipped, { name: 'sending', side: 'front', backside: 'disabled', front: 'front', progress: 0 });
});

test('an optional back that was taken follows the front by itself', () => {
  const taken = play(startScan('optional'), front, use, back, use);
  assert.ok(taken.name === 'sending' && taken.side === 'front');
  const after = nextScan(taken, card('backside_processing'));
  assert.ok(after.name === 'sending' && after.side === 'back' && after.back === 'back');
});

test('a picture is kept while there is no network', () => {
  const stalled = play(startScan('disabled'), front, use, { type: 'offline' });
  assert.ok(stalled.name === 'stalled' && stalled.front === 'front');
});

test('trying again starts with fresh pictures', () => {
  const again = play(startScan('required'), front, use, card('frontside_failed'), { type: 'again' });
  assert.deepEqual(again, startScan('required'));
});

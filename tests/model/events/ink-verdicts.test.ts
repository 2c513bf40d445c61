import { expect, test } from 'vitest';
import { inkVerdicts } from '../../../src/model/events/ink-verdicts';
import type { Verdict } from '../../../src/model/dataset-file';

const claim = (verdict: Verdict) => ({ layer: 0, verdict });
const onRecord = (verdict: Verdict) => ({ layer: 1, verdict });

test('each claim tells its verdict where one of them is checked', () => {
  expect(inkVerdicts([claim('contradicted'), claim('not-checked')])).toEqual(['contradicted', 'not-checked']);
});

test('no claim tells that it is not checked where none is', () => {
  expect(inkVerdicts([claim('not-checked'), onRecord('disputed')])).toEqual([null, 'disputed']);
});

test('what is on record tells only that it is disputed', () => {
  expect(inkVerdicts([onRecord('not-checked'), onRecord('corroborated'), onRecord('disputed')])).toEqual([
    null,
    null,
    'disputed',
  ]);
});

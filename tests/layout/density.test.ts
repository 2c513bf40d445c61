import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildScene } from '../../src/layout/build-scene';
import { scenesOf } from '../../src/layout/scenes';
import { anyCrowdView, inputOf } from './crowd';
import { faultsOf, sharesOf } from './law';

describe('in every bin, marks and count are all that is active there, each once', () => {
  test('in a scene laid out for the screen', () => {
    fc.assert(
      fc.property(anyCrowdView, (view) => {
        const input = inputOf(view);
        expect(faultsOf(sharesOf(input, buildScene(input)))).toEqual([]);
      }),
    );
  });

  test('in a window that is moved and stretched', () => {
    fc.assert(
      fc.property(anyCrowdView, fc.boolean(), (view, isStill) => {
        const input = inputOf(view);
        expect(faultsOf(sharesOf(input, scenesOf(input, 'windows')(input.domain, isStill)))).toEqual([]);
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { stepsOf, trace } from './path-steps';
import { PathRecorder } from '../canvas/path-recorder';

/** The outlines of path data, placed at 10,20. */
function outlinesOf(path: string, scale = 1) {
  const recorder = new PathRecorder();
  trace(recorder, stepsOf(path), 10, 20, scale);
  return recorder.outlines().map(({ shape, numbers }) => [shape, ...numbers]);
}

describe('path data that is read', () => {
  test('has its 0,0 where it is put', () => {
    expect(outlinesOf('M0,-6L7,5H-7Z')).toEqual([['MLLZ', 10, 14, 17, 25, 3, 25]]);
  });

  test('is as much smaller as is asked', () => {
    expect(outlinesOf('M0,-6L7,5H-7V2', 0.5)).toEqual([['MLLL', 10, 17, 13.5, 22.5, 6.5, 22.5, 6.5, 21]]);
  });

  test('may be of several parts', () => {
    expect(outlinesOf('M1,1L2,2M3,3L4,4')).toEqual([
      ['ML', 11, 21, 12, 22],
      ['ML', 13, 23, 14, 24],
    ]);
  });

  test('has curves, and half circles each way round', () => {
    expect(outlinesOf('M0,0C1,1,2,2,3,3')).toEqual([['MC', 10, 20, 11, 21, 12, 22, 13, 23]]);
    // From above, clockwise through the right, down; and against the clock through the left.
    expect(outlinesOf('M0,-3A3,3,0,0,1,0,3Z')).toEqual([
      ['MAZ', 10, 17, 10, 20, 3, -Math.PI / 2, Math.PI / 2],
    ]);
    expect(outlinesOf('M0,-3A3,3,0,0,0,0,3')).toEqual([
      ['Ma', 10, 17, 10, 20, 3, -Math.PI / 2, (-3 * Math.PI) / 2],
    ]);
  });

  test('is refused where it has a step that is not known', () => {
    expect(() => stepsOf('M0,0Q1,1,2,2')).toThrow('the step Q of the path M0,0Q1,1,2,2 is not known');
    expect(() => stepsOf('m0,0')).toThrow('the step m');
    expect(() => stepsOf('M0,-3A3,3,0,0,1,3,0')).toThrow('is no half circle');
  });
});

import { describe, expect, test } from 'vitest';
import { createInstance } from '../../../src/instance/instance';
import { drawFirst, followOnCanvas } from '../../../src/instance/picture/follow-on-canvas';
import { createSessionStore } from '../../../src/instance/session-store';
import { estimateText } from '../../../src/layout/labels/text';
import type { Drawing } from '../../../src/layout/scene/scene';
import { INITIAL } from '../../../src/state/session';
import { en } from '../../../src/words/en';
import { crowdOf } from '../../layout/crowd';

const instanceOf = (count: number) =>
  createInstance(crowdOf({ count, spans: 0 }), createSessionStore(INITIAL), {
    messages: en,
    space: { width: 960, rem: 16, measure: estimateText },
  });

/** An element in a window whose frames the test lets pass, by a clock of its own. */
function elementIn(moves: boolean) {
  let frames: FrameRequestCallback[] = [];
  let now = 1_000;
  const window = {
    performance: { now: () => now },
    matchMedia: () => ({ matches: !moves }),
    requestAnimationFrame: (frame: FrameRequestCallback) => frames.push(frame),
  };
  return {
    element: { ownerDocument: { defaultView: window } } as unknown as HTMLCanvasElement,
    pass: (ms: number) => {
      now += ms;
      const due = frames;
      frames = [];
      for (const frame of due) frame(now);
      return due.length;
    },
  };
}

test.each([
  ['first', drawFirst],
  ['ever after', followOnCanvas],
])('what is measured in another font is drawn in it, %s', (_, draw) => {
  const instance = instanceOf(300);
  const done: string[] = [];
  const end = draw(instance, {
    element: elementIn(true).element,
    draw: () => done.push('drawn'),
    renewTheme: () => done.push('theme'),
  });
  expect(done).toEqual(['drawn']);
  instance.setSpace({ width: 900 });
  expect(done).toEqual(['drawn', 'drawn']);
  instance.setSpace({ measure: (text) => text.length * 9 });
  expect(done).toEqual(['drawn', 'drawn', 'theme', 'drawn']);
  end();
  instance.destroy();
});

/** A timeline of a crowd on a canvas, with all that was drawn of it. */
const followed = (moves: boolean) => {
  const instance = instanceOf(300);
  const drawings: Drawing[] = [];
  const { element, pass } = elementIn(moves);
  const end = followOnCanvas(instance, {
    element,
    draw: (drawing) => drawings.push(drawing),
    renewTheme: () => {},
  });
  return { instance, drawings, pass, end };
};

describe('what a choice moves to another place', () => {
  const hide = { type: 'category-switched', id: 'military', on: false } as const;

  test('glides there from where it stood, and stands there in the end', () => {
    const { instance, drawings, pass, end } = followed(true);
    instance.dispatch(hide);
    const target = instance.drawn.value.onScreen;
    expect(drawings).toHaveLength(2);
    expect(drawings[1]?.scene.height).toBe(target.scene.height);
    expect(drawings[1]?.scene.bands.map(({ top }) => top)).toEqual(
      drawings[0]?.scene.bands.map(({ top }) => top),
    );
    pass(100);
    const tops = drawings.map(({ scene }) => scene.bands[2]?.top ?? NaN);
    expect(tops[2]).toBeLessThan(tops[1] ?? NaN);
    expect(tops[2]).toBeGreaterThan(target.scene.bands[2]?.top ?? NaN);
    pass(100);
    expect(drawings.at(-1)).toBe(target);
    expect(pass(100)).toBe(0);
    end();
    instance.destroy();
  });

  test('goes on from wherever it has come to, when the reader chooses again', () => {
    const { instance, drawings, pass, end } = followed(true);
    instance.dispatch(hide);
    pass(100);
    const half = drawings.at(-1)?.scene.bands[2]?.top;
    instance.dispatch({ ...hide, on: true });
    expect(drawings.at(-1)?.scene.bands[2]?.top).toBe(half);
    pass(200);
    expect(drawings.at(-1)?.scene.bands).toEqual(drawings[0]?.scene.bands);
    end();
    instance.destroy();
  });

  test('is there at once for a reader who wants no motion, and after the timeline is no more', () => {
    const still = followed(false);
    still.instance.dispatch(hide);
    expect(still.drawings.at(-1)).toBe(still.instance.drawn.value.onScreen);
    expect(still.pass(100)).toBe(0);
    still.end();
    const ended = followed(true);
    ended.instance.dispatch(hide);
    const { length } = ended.drawings;
    ended.end();
    ended.pass(100);
    expect(ended.drawings).toHaveLength(length);
  });

  test('is there at once when it is the window that became wider', () => {
    const { instance, drawings, pass } = followed(true);
    pass(1_000);
    instance.setSpace({ width: 700 });
    expect(drawings.at(-1)).toBe(instance.drawn.value.onScreen);
  });
});

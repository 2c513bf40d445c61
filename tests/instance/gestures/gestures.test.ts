import { fireEvent } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DAY } from '../../../src/dates/calendar';
import type { Interval } from '../../../src/dates/time';
import { bindBrush } from '../../../src/instance/gestures/brush';
import { bindDrag } from '../../../src/instance/gestures/drag';
import { createPlane, type Plane } from '../../../src/instance/gestures/plane';
import type { PlotGeometry } from '../../../src/instance/gestures/plot-geometry';
import { speedometer } from '../../../src/instance/gestures/speedometer';
import { bindWheel } from '../../../src/instance/gestures/wheel';
import { underTransform } from './transform';

/*
 * A thousand days of limits. On the timeline 500 px show 500 of them, from day 200 on, the plot beginning
 * 100 px into the element; on the overview 1000 px show all.
 */
const limits: Interval = { start: 0, end: 1000 * DAY };
const visible: Interval = { start: 200 * DAY, end: 700 * DAY };

let element: HTMLElement;
let plane: Plane;
let visibleDomain: Interval;

const geometryOf = (left: number, width: number) => (): PlotGeometry => ({
  limits,
  visibleDomain,
  left,
  width,
});
const timeline = geometryOf(100, 500);
const overview = geometryOf(0, 1000);
const show = (domain: Interval): void => {
  visibleDomain = domain;
};
const inDays = (): readonly [number, number] => [visibleDomain.start / DAY, visibleDomain.end / DAY];

beforeEach(() => {
  element = document.body.appendChild(document.createElement('div'));
  // jsdom has no pointer capture.
  element.setPointerCapture = () => {};
  plane = createPlane(element);
  visibleDomain = visible;
  return () => {
    element.remove();
  };
});

const turn = (init: WheelEventInit): boolean =>
  !element.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, ...init }));

describe('the wheel', () => {
  beforeEach(() => bindWheel(plane, timeline, show));

  test('with Ctrl or ⌘ zooms about the pointer', () => {
    // The pointer stands on day 200.
    expect(turn({ ctrlKey: true, deltaY: -100, clientX: 100 })).toBe(true);
    expect(visibleDomain.start).toBe(200 * DAY);
    expect((visibleDomain.end - visibleDomain.start) / DAY).toBeCloseTo(500 * Math.exp(-0.2), 6);
    visibleDomain = visible;
    expect(turn({ metaKey: true, deltaY: 100, clientX: 350 })).toBe(true);
    expect((visibleDomain.start + visibleDomain.end) / 2 / DAY).toBeCloseTo(450, 6);
  });

  test('with Ctrl is the page’s where nothing can be zoomed, but not in the middle of a zoom', () => {
    vi.spyOn(WheelEvent.prototype, 'timeStamp', 'get').mockImplementation(() => now);
    let now = 1000;
    visibleDomain = limits;
    expect(turn({ ctrlKey: true, deltaY: 100 })).toBe(false);
    expect(visibleDomain).toBe(limits);
    expect(turn({ ctrlKey: true, deltaY: -100 })).toBe(true);
    now += 100;
    expect(turn({ ctrlKey: true, deltaY: 200 })).toBe(true);
    expect(visibleDomain).toBe(limits);
    now += 100;
    expect(turn({ ctrlKey: true, deltaY: 200 })).toBe(true);
    now += 1000;
    expect(turn({ ctrlKey: true, deltaY: 200 })).toBe(false);
    // The closest look is a limit too.
    visibleDomain = { start: 200 * DAY, end: 202 * DAY };
    expect(turn({ ctrlKey: true, deltaY: -100, clientX: 333 })).toBe(false);
    vi.restoreAllMocks();
  });

  test('sideways moves through time, and so it does with Shift', () => {
    expect(turn({ deltaX: 50 })).toBe(true);
    expect(inDays()).toEqual([250, 750]);
    expect(turn({ shiftKey: true, deltaY: -50 })).toBe(true);
    expect(inDays()).toEqual([200, 700]);
  });

  test('plainly is the page’s, until the reader steps into the timeline', () => {
    expect(turn({ deltaY: 50 })).toBe(false);
    expect(inDays()).toEqual([200, 700]);
    element.tabIndex = 0;
    element.focus();
    expect(turn({ deltaY: 50 })).toBe(true);
    expect(inDays()).toEqual([250, 750]);
  });

  test.each<[string, WheelEventInit]>([
    ['sideways', { deltaX: 50 }],
    ['with Shift', { deltaY: 50, shiftKey: true }],
    ['back', { deltaX: -50 }],
    ['by lines', { deltaX: 3, deltaMode: WheelEvent.DOM_DELTA_LINE }],
  ])('%s is the page’s where all is in view', (_, init) => {
    visibleDomain = limits;
    expect(turn(init)).toBe(false);
    expect(visibleDomain).toBe(limits);
  });

  test('sideways is the page’s where time ends, and only there', () => {
    visibleDomain = { start: 499.7 * DAY, end: 999.7 * DAY };
    expect(turn({ deltaX: 50 })).toBe(true);
    // However the sums of fractions are rounded.
    for (let i = 0; i < 5; i++) expect(turn({ deltaX: 50 })).toBe(false);
    expect(turn({ deltaX: -1 })).toBe(true);
    visibleDomain = { start: 0, end: 500 * DAY };
    expect(turn({ deltaX: -50 })).toBe(false);
  });

  test('is the reader’s who has stepped into the timeline in a shadow tree', () => {
    const shadow = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    shadow.append(element);
    element.tabIndex = 0;
    expect(turn({ deltaY: 50 })).toBe(false);
    element.focus();
    expect(turn({ deltaY: 50 })).toBe(true);
    shadow.host.remove();
  });

  test('goes over to the page where time ends', () => {
    element.tabIndex = 0;
    element.focus();
    visibleDomain = { start: 500 * DAY, end: 1000 * DAY };
    expect(turn({ deltaY: 50 })).toBe(false);
    expect(turn({ deltaY: -50 })).toBe(true);
  });

  test('counts lines and pages as some mice do', () => {
    turn({ deltaX: 2, deltaMode: WheelEvent.DOM_DELTA_LINE });
    expect(inDays()).toEqual([232, 732]);
    turn({ deltaX: -1, deltaMode: WheelEvent.DOM_DELTA_PAGE });
    expect(inDays()).toEqual([0, 500]);
  });
});

const down = (x: number, pointerId = 1, init: PointerEventInit = {}) =>
  fireEvent.pointerDown(element, { clientX: x, pointerId, button: 0, ...init });
const move = (x: number, pointerId = 1) => fireEvent.pointerMove(element, { clientX: x, pointerId });
const up = (x: number, pointerId = 1) => fireEvent.pointerUp(element, { clientX: x, pointerId });

describe('a drag', () => {
  let started: number;
  let flung: readonly number[];

  beforeEach(() => {
    started = 0;
    flung = [];
    return bindDrag(plane, timeline, {
      onStart: () => started++,
      onDomain: show,
      onFling: (speed) => {
        flung = [...flung, speed];
      },
    });
  });

  test('keeps the moment under the finger under it', () => {
    down(300);
    move(250);
    expect(inDays()).toEqual([250, 750]);
    move(320);
    expect(inDays()).toEqual([180, 680]);
  });

  test('begins after four pixels: until then it is a click', () => {
    down(300);
    move(303);
    up(303);
    expect(inDays()).toEqual([200, 700]);
    expect([started, flung]).toEqual([1, []]);
  });

  test('ends at the limits', () => {
    down(300);
    move(900);
    expect(inDays()).toEqual([0, 500]);
  });

  test('opens nothing when it ends', () => {
    let clicks = 0;
    element.addEventListener('click', () => clicks++);
    down(300);
    move(250);
    up(250);
    element.click();
    expect(clicks).toBe(0);
    element.click();
    expect(clicks).toBe(1);
  });

  test('is for the first button, without Ctrl', () => {
    down(300, 1, { button: 2 });
    move(200);
    down(300, 1, { ctrlKey: true });
    move(200);
    expect(inDays()).toEqual([200, 700]);
  });

  test('by two fingers zooms, and keeps the moments under both', () => {
    // On days 300 and 500; then 400 px apart.
    down(200, 1);
    down(400, 2);
    move(100, 1);
    move(500, 2);
    expect(inDays()[0]).toBeCloseTo(300, 6);
    expect(inDays()[1]).toBeCloseTo(550, 6);
  });

  test('goes on with the finger that is left', () => {
    down(200, 1);
    down(400, 2);
    move(100, 1);
    move(500, 2);
    up(100, 1);
    const [before] = inDays();
    move(510, 2);
    expect(inDays()[0]).toBeCloseTo(before - 5, 6);
  });

  test('that the browser takes over is not flung', () => {
    down(300);
    move(250);
    fireEvent.pointerCancel(element, { pointerId: 1 });
    expect(flung).toEqual([]);
  });
});

const drag = (from: number, ...to: readonly number[]): void => {
  fireEvent.pointerDown(element, { clientX: from, button: 0 });
  for (const x of to) fireEvent.pointerMove(element, { clientX: x });
  fireEvent.pointerUp(element, { clientX: to.at(-1) ?? from });
};

describe('the brush', () => {
  beforeEach(() => bindBrush(plane, overview, show));

  test.each([
    ['its middle moves it', 450, [500], [250, 750]],
    ['it does not leave the strip', 450, [990], [500, 1000]],
    ['its left edge zooms', 203, [300], [300, 700]],
    ['its right edge zooms', 695, [600], [200, 600]],
    ['an edge passes the other', 203, [800], [700, 800]],
    ['elsewhere a drag chooses anew', 800, [805, 900], [800, 900]],
    ['elsewhere a click goes there', 900, [], [500, 1000]],
    ['a click on it changes nothing', 450, [], [200, 700]],
  ])('%s', (_, from, to, expected) => {
    drag(from, ...to);
    expect(inDays()).toEqual(expected);
  });
});

describe('under transforms of what is around', () => {
  test.each([
    ['half as large', [0.5, 0, 0, 0.5]],
    ['twice as large', [2, 0, 0, 2]],
    ['mirrored', [-1, 0, 0, 1]],
    ['on its head, smaller', [-0.8, 0, 0, -0.8]],
    ['turned', [0.6, 0.8, -0.8, 0.6]],
    ['on its side', [0, 1, -1, 0]],
    ['stretched and slanted', [2, 0, 0.5, 1]],
  ] as const)('%s: what is under the pointer stays under it', (_, matrix) => {
    const { onScreen } = underTransform(element, [...matrix, 40, 60]);
    const ends = [
      bindWheel(plane, timeline, show),
      bindDrag(plane, timeline, { onStart: () => {}, onDomain: show, onFling: () => {} }),
    ];
    const at = (day: number): number =>
      100 + ((day * DAY - visibleDomain.start) / (visibleDomain.end - visibleDomain.start)) * 500;
    turn({ ctrlKey: true, deltaY: -100, ...onScreen(at(300), 20) });
    expect(at(300)).toBeCloseTo(200, 6);
    visibleDomain = visible;
    fireEvent.pointerDown(element, { ...onScreen(at(300), 20), button: 0, pointerId: 1 });
    fireEvent.pointerMove(element, { ...onScreen(150, 30), pointerId: 1 });
    expect(at(300)).toBeCloseTo(150, 6);
    fireEvent.pointerUp(element, { ...onScreen(150, 30), pointerId: 1 });
    for (const end of ends) end();
  });

  test('the brush follows the pointer', () => {
    const { onScreen } = underTransform(element, [0.5, 0, 0, 0.5, 40, 60]);
    const end = bindBrush(plane, overview, show);
    fireEvent.pointerDown(element, { ...onScreen(450, 5), button: 0 });
    fireEvent.pointerMove(element, onScreen(500, 5));
    fireEvent.pointerUp(element, onScreen(500, 5));
    expect(inDays()).toEqual([250, 750]);
    end();
  });

  test('a wheel moves as far on the screen as it says, and the way that is seen', () => {
    underTransform(element, [0.5, 0, 0, 0.5, 0, 0]);
    const end = bindWheel(plane, timeline, show);
    turn({ deltaX: 25 });
    expect(inDays()).toEqual([250, 750]);
    underTransform(element, [-1, 0, 0, 1, 0, 0]);
    turn({ deltaX: 25 });
    expect(inDays()).toEqual([225, 725]);
    end();
  });

  test('a press becomes a drag by what the hand moves', () => {
    const { onScreen } = underTransform(element, [0.1, 0, 0, 0.1, 0, 0]);
    const end = bindDrag(plane, timeline, { onStart: () => {}, onDomain: show, onFling: () => {} });
    fireEvent.pointerDown(element, { ...onScreen(300, 0), button: 0, pointerId: 1 });
    // Three pixels of the screen.
    fireEvent.pointerMove(element, { ...onScreen(330, 0), pointerId: 1 });
    expect(visibleDomain).toBe(visible);
    fireEvent.pointerMove(element, { ...onScreen(350, 0), pointerId: 1 });
    expect(inDays()[0]).toBeCloseTo(150, 6);
    end();
  });

  test('what is drawn nowhere asks for nothing that is no number', () => {
    underTransform(element, [0, 0, 0, 0, 0, 0]);
    expect(plane.view().pointAt({ clientX: 30, clientY: 40 })).toEqual({ x: 30, y: 40 });
  });

  test('a plane goes without a trace', () => {
    expect(element.childElementCount).toBe(3);
    plane.destroy();
    expect(element.childElementCount).toBe(0);
  });
});

type Note = readonly [at: number, day: number, length?: number];

/** Notes a domain that begins at a day, at a time in milliseconds. */
function measuring(...notes: readonly Note[]): number {
  let now = 0;
  const speed = speedometer(() => now);
  for (const [at, day, length = 100] of notes) {
    now = at;
    speed.note({ start: day * DAY, end: (day + length) * DAY });
  }
  return speed.perMillisecond();
}

describe('the speed of a drag', () => {
  test.each<[string, readonly Note[], number]>([
    [
      'is in widths to a millisecond',
      [
        [0, 0],
        [20, 2],
        [40, 4],
      ],
      0.001,
    ],
    [
      'goes both ways',
      [
        [0, 4],
        [40, 0],
      ],
      -0.001,
    ],
    [
      'forgets what came before',
      [
        [0, 50],
        [100, 0],
        [140, 4],
      ],
      0.001,
    ],
    ['is none after one note', [[0, 0]], 0],
    [
      'is none in too short a time',
      [
        [0, 0],
        [5, 10],
      ],
      0,
    ],
    [
      'is none after a gesture that zoomed',
      [
        [0, 0, 100],
        [40, 4, 90],
      ],
      0,
    ],
  ])('%s', (_, notes, expected) => {
    expect(measuring(...notes)).toBeCloseTo(expected, 9);
  });

  test('is none after a rest', () => {
    let now = 0;
    const speed = speedometer(() => now);
    speed.note({ start: 0, end: 10 });
    now = 40;
    speed.note({ start: 5, end: 15 });
    now = 200;
    expect(speed.perMillisecond()).toBe(0);
  });
});

test('what is bound can be let go of', () => {
  const ends = [
    bindWheel(plane, timeline, show),
    bindDrag(plane, timeline, { onStart: () => {}, onDomain: show, onFling: () => {} }),
    bindBrush(plane, overview, show),
  ];
  for (const end of ends) end();
  fireEvent.wheel(element, { ctrlKey: true, deltaY: 100 });
  fireEvent.pointerDown(element, { clientX: 300, button: 0, pointerId: 1 });
  fireEvent.pointerMove(element, { clientX: 100, pointerId: 1 });
  expect(visibleDomain).toBe(visible);
});

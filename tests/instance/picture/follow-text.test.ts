import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followText, type TextFollower } from '../../../src/instance/picture/follow-text';
import type { TextSpace } from '../../../src/instance/picture/text-space';

/** A document with a text of its own: jsdom lays nothing out and has no fonts. */
interface Place {
  readonly document: Document;
  /** What the browser says of the sample. */
  style: { fontFamily: string; fontSize: string; width: string };
  /** The elements that are watched, and what hears of them. */
  readonly watched: Map<Element, () => void>;
  readonly fonts: EventTarget;
}

function furnish(document: Document): Place {
  const window = document.defaultView;
  if (window === null) throw new Error('the document has no window');
  const place: Place = {
    document,
    style: { fontFamily: 'Serif', fontSize: '16px', width: '300px' },
    watched: new Map(),
    fonts: new EventTarget(),
  };
  Object.assign(window, {
    getComputedStyle: () => place.style,
    OffscreenCanvas: Object,
    ResizeObserver: class {
      readonly #hear: () => void;
      constructor(hear: () => void) {
        this.#hear = hear;
      }
      observe(element: Element): void {
        place.watched.set(element, this.#hear);
      }
      disconnect(): void {
        place.watched.clear();
      }
    },
  });
  Object.defineProperty(document, 'fonts', { value: place.fonts, configurable: true });
  return place;
}

let page: Place;
let element: HTMLElement;
let follower: TextFollower;
let told: TextSpace[];

beforeEach(() => {
  const { getComputedStyle, OffscreenCanvas, ResizeObserver } = globalThis as Partial<typeof globalThis>;
  page = furnish(document);
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(
    () => ({ font: '', measureText: () => ({ width: 7 }) }) as unknown as CanvasRenderingContext2D,
  );
  element = document.body.appendChild(document.createElement('div'));
  told = [];
  return () => {
    Object.assign(globalThis, { getComputedStyle, OffscreenCanvas, ResizeObserver });
    Reflect.deleteProperty(document, 'fonts');
    vi.restoreAllMocks();
    document.body.replaceChildren();
  };
});
afterEach(() => {
  follower.destroy();
});

function follow(): void {
  follower = followText(element, (text) => told.push(text));
}
const sample = (): Element => {
  const found = element.querySelector('.text-sample span');
  if (found === null) throw new Error('there is no sample');
  return found;
};
/** What a browser does when the sample has become another: it was resized, or it came to be drawn. */
const resize = (change: Partial<Place['style']>): void => {
  page.style = { ...page.style, ...change };
  page.watched.get(sample())?.();
};
/** A font of a family has come. */
const comes = ({ fonts }: Place, family: string): boolean =>
  fonts.dispatchEvent(Object.assign(new Event('loadingdone'), { fontfaces: [{ family }] }));
const draw = (): boolean => sample().dispatchEvent(new Event('animationstart'));

describe('the text of a place', () => {
  test('is known at once, and no letter of the sample is in the page', () => {
    follow();
    expect(follower.text().rem).toBe(16);
    expect(element.textContent).toBe('');
    expect(told).toEqual([]);
  });

  test.each<[string, Partial<Place['style']>, number]>([
    ['is made larger', { fontSize: '20px', width: '375px' }, 20],
    ['is set in another font', { fontFamily: 'Sans', width: '310px' }, 16],
    ['is drawn by a font that has come', { width: '331px' }, 16],
    ['has no size, as some pages close gaps', { fontSize: '0px', width: '0px' }, 16],
  ])('is told of when it %s', (_, change, rem) => {
    follow();
    const before = follower.text();
    resize(change);
    expect(told.map((text) => text.rem)).toEqual([rem]);
    expect(told[0]?.measure).not.toBe(before.measure);
    expect(follower.text()).toBe(told[0]);
  });

  test('is not told of when nothing has changed', () => {
    follow();
    resize({});
    draw();
    expect(told).toEqual([]);
  });

  test('is measured anew when its font has come, whose letters may not be in the sample', () => {
    page.style.fontFamily = '"Late Serif", Serif';
    follow();
    const { measure } = follower.text();
    comes(page, 'Another');
    expect(told).toEqual([]);
    comes(page, '"late serif"');
    expect(told).toHaveLength(1);
    expect(told[0]?.measure).not.toBe(measure);
  });

  test('is measured anew by whoever comes later', () => {
    follow();
    const { measure } = follower.text();
    follower.destroy();
    follow();
    expect(follower.text().measure).not.toBe(measure);
  });

  test('is asked for when the element comes into the page, or into sight', () => {
    element.remove();
    page.style = { fontFamily: '', fontSize: '', width: '' };
    follow();
    expect(follower.text().rem).toBe(16);
    document.body.append(element);
    page.style = { fontFamily: 'Serif', fontSize: '18px', width: '340px' };
    draw();
    expect(told.map((text) => text.rem)).toEqual([18]);
  });

  test('is that of the document into which the element is moved, which is watched from then on', () => {
    follow();
    const frame = document.body.appendChild(document.createElement('iframe'));
    if (frame.contentDocument === null) throw new Error('the frame has no document');
    const other = furnish(frame.contentDocument);
    other.style = { fontFamily: 'Mono', fontSize: '12px', width: '200px' };
    other.document.body.append(element);
    draw();
    expect(told.map((text) => text.rem)).toEqual([12]);
    expect(page.watched.size).toBe(0);
    comes(other, 'Mono');
    expect(told).toHaveLength(2);
    comes(page, 'Mono');
    expect(told).toHaveLength(2);
  });

  test('is followed no more in the end, and the sample goes', () => {
    follow();
    follower.destroy();
    expect(element.childElementCount).toBe(0);
    expect(page.watched.size).toBe(0);
    comes(page, 'Serif');
    expect(told).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { frozenFile } from '../../frozen/frozen-dataset';
import { readFilters } from '../../../src/embed/options/filters';
import { readElement, readOptions } from '../../../src/embed/options/options';
import { NO_FILTERS } from '../../../src/model/events/filter';

const dataset = frozenFile;
const read = (options: Record<string, unknown>) => readOptions({ dataset, ...options });
const utc = Date.UTC(1950, 5, 25);

/** A date of another window. */
const elsewhere = document.createElement('iframe');
document.body.append(elsewhere);
const otherDate: unknown = Reflect.construct(
  Reflect.get(elsewhere.contentWindow ?? globalThis, 'Date') as DateConstructor,
  [utc],
);

describe('a moment', () => {
  test.each([
    ['a number', utc],
    ['a Date', new Date(utc)],
    ['a Date of another window', otherDate],
    ['the text of a day', '1950-06-25'],
    ['the text of a moment', '1950-06-25T09:00+09:00'],
    ['the text that JSON makes of a Date', JSON.parse(JSON.stringify(new Date(utc))) as unknown],
  ])('is %s', (_, start) => {
    const domain = { start: utc, end: utc + 1 };
    expect(read({ visibleDomain: { start, end: utc + 1 } }).visibleDomain).toEqual(domain);
    expect(read({ limits: { start, end: utc + 1 } }).limits).toEqual(domain);
    expect(read({ filters: { range: { start, end: utc + 1 } } }).filters.range).toEqual(domain);
  });

  test('may be without a bound', () => {
    const always = { start: -Infinity, end: Infinity };
    expect(read({ visibleDomain: always, limits: always }).limits).toEqual(always);
  });
});

describe('an option is refused by its name, its value and what would do', () => {
  test.each<[Record<string, unknown>, string]>([
    // Moments.
    [{ visibleDomain: { start: NaN, end: 1 } }, 'visibleDomain.start is NaN: a moment is a number of milli'],
    [
      { visibleDomain: { start: new Date(NaN), end: 1 } },
      'visibleDomain.start is a Date without a time: a mo',
    ],
    [
      { visibleDomain: { start: 0, end: 1e16 } },
      'visibleDomain.end is 10000000000000000: a moment lies in the',
    ],
    [{ visibleDomain: { start: '1950', end: 1 } }, 'visibleDomain.start is "1950": it names no one day'],
    [
      { visibleDomain: { start: '2015-02-30', end: 1 } },
      '"2015-02-30": day 30 does not exist: February 2015 has 28 days',
    ],
    [{ visibleDomain: { start: '1950-06-25T04:00', end: 1 } }, 'a time of day needs its offset'],
    [{ visibleDomain: { start: 'June', end: 1 } }, 'visibleDomain.start is "June": '],
    [{ visibleDomain: { start: null, end: 1 } }, 'visibleDomain.start is null: '],
    [{ visibleDomain: { start: {}, end: 1 } }, 'visibleDomain.start is an object with 0 fields: '],
    [{ visibleDomain: { start: 0 } }, 'visibleDomain.end is missing: '],
    // Stretches of time.
    [{ visibleDomain: { start: 1, end: 0 } }, 'visibleDomain from 1 to 0 is no stretch of time'],
    [{ visibleDomain: { start: 0, end: 0 } }, 'visibleDomain from 0 to 0 is no stretch'],
    [{ visibleDomain: { start: Infinity, end: -Infinity } }, 'visibleDomain from Infinity to -Infinity'],
    [{ visibleDomain: [0, 1] }, 'visibleDomain is a list of 2: write an object with start, end'],
    [{ visibleDomain: '1950/1953' }, 'visibleDomain is "1950/1953": write an object'],
    [{ visibleDomain: { from: 0, end: 1 } }, 'visibleDomain.from is not known: there are start, end'],
    [{ limits: null }, 'limits is null: write an object with start, end'],
    [{ limits: { start: 'NaN', end: 1 } }, 'limits.start is "NaN"'],
    // Filters.
    [{ filters: null }, 'filters is null: write an object with hidden, hiddenVerdicts'],
    [{ filters: [] }, 'filters is a list of 0'],
    [{ filters: { hidden: null } }, 'filters.hidden is null: write a list'],
    [{ filters: { hidden: 'military' } }, 'filters.hidden is "military": write a list'],
    [
      { filters: { hidden: ['militray'] } },
      'filters.hidden[0] is "militray": write one of "military", "economic"',
    ],
    [{ filters: { hidden: ['military', 5] } }, 'filters.hidden[1] is 5: write one of'],
    [
      { filters: { hiddenVerdicts: ['wrong'] } },
      'filters.hiddenVerdicts[0] is "wrong": write one of "corrobor',
    ],
    [{ filters: { record: 'yes' } }, 'filters.record is "yes": write true or false'],
    [{ filters: { record: 1 } }, 'filters.record is 1'],
    [{ filters: { search: 5 } }, 'filters.search is 5: write a text'],
    [{ filters: { search: null } }, 'filters.search is null'],
    [{ filters: { range: { start: 1, end: NaN } } }, 'filters.range.end is NaN'],
    [{ filters: { range: {} } }, 'filters.range.start is missing'],
    [
      { filters: { hiden: [] } },
      'filters.hiden is not known: there are hidden, hiddenVerdicts, record, search, range',
    ],
    // Others.
    [{ selection: 5 }, 'selection is 5: write a text'],
    [{ selection: ['a'] }, 'selection is a list of 1'],
    [{ height: '300' }, 'height is "300": write a number of CSS pixels, more than 0 and at most 8192'],
    [{ height: NaN }, 'height is NaN'],
    [{ height: 0 }, 'height is 0'],
    [{ height: -300 }, 'height is -300'],
    [{ height: Infinity }, 'height is Infinity'],
    [{ height: 1e9 }, 'height is 1000000000'],
    [{ height: null }, 'height is null'],
    [{ painter: 'webgl' }, 'painter is "webgl": write one of "svg", "canvas"'],
    [{ controls: 'no' }, 'controls is "no": write true or false'],
    [{ overview: 0 }, 'overview is 0'],
    [{ details: null }, 'details is null'],
    [{ workers: true }, 'workers is true: write an object with index, search'],
    [
      { workers: { index: 'worker.js' } },
      'workers.index is "worker.js": write a function that starts a worker',
    ],
    [{ hieght: 300 }, 'hieght is not known: there are dataset, columns'],
    // Data.
    [{ dataset: undefined }, 'dataset is missing: give a dataset, or columns and their head'],
    [{ dataset: null }, 'the file null: is not an object'],
    [{ columns: {} }, 'dataset is given beside columns'],
    [{ dataset: undefined, columns: {} }, 'head: is not an object; write an object'],
    [
      { dataset: undefined, head: { title: 'A', categories: [{ id: 'a', label: 'A' }] } },
      'columns is missing',
    ],
  ])('%j: %s', (options, words) => {
    expect(() => read(options)).toThrow(words);
  });

  test.each([undefined, null, 5, 'options', []])('%j in place of options', (options) => {
    expect(() => readOptions(options)).toThrow(/^options is /);
  });

  test.each([undefined, null, '#timeline', {}, document, document.createTextNode('a'), []])(
    'an element that is none',
    (element) => {
      expect(() => readElement(element, 'element')).toThrow(/^element is .*: write an element of the page/);
    },
  );
});

const many = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `c${at}`, label: 'C' }));

describe('the head of columns is refused as that of a file is', () => {
  const head = { title: 'Two states', categories: [{ id: 'a', label: 'A' }] };
  const columns = { start: Float64Array.of(0), category: Uint8Array.of(0), title: ['Treaty'] };
  const readHead = (change: object) => readOptions({ columns, head: { ...head, ...change } });

  test.each<[object, string]>([
    [{ title: '' }, 'head.title "": is empty'],
    [{ title: 5 }, 'head.title 5: is not a text'],
    [{ title: undefined }, 'head.title: is missing; add a text'],
    [{ categories: [] }, 'head.categories a list of 0: has nothing in it'],
    [{ categories: undefined }, 'head.categories: is missing'],
    [{ categories: ['a'] }, 'head.categories[0] "a": is not an object'],
    [{ categories: [{ id: 'a' }] }, 'head.categories[0].label: is missing'],
    [{ categories: [{ id: '', label: 'A' }] }, 'head.categories[0].id "": is empty'],
    [{ categories: [{ id: 'a', label: '' }] }, 'head.categories[0].label "": is empty'],
    [
      { categories: [...head.categories, ...head.categories] },
      'head.categories[1].id "a": is the id of head.categories[0] too',
    ],
    [{ categories: many(257) }, 'head.categories a list of 257: has more than 256 entries'],
    [{ id: 'Two States' }, 'head.id "Two States": is not made of'],
    [{ language: 'English (UK)' }, 'head.language "English (UK)": is not a BCP 47 language tag'],
  ])('%j: %s', (change, words) => {
    expect(() => readHead(change)).toThrow(words);
  });

  test('and may leave out what it can do without', () => {
    expect(readHead({ categories: many(256), id: undefined }).data).toMatchObject({
      head: { id: 'columns', language: 'en', categories: { length: 256, 255: { definition: '' } } },
    });
  });
});

describe('filters', () => {
  const categories = [{ id: 'a' }, { id: 'b' }];
  const before = { ...NO_FILTERS, hidden: ['b'], search: 'x', range: { start: 0, end: 1 } };

  test('that are left out, or undefined, stay as they were', () => {
    expect(readFilters({ record: true, search: undefined }, categories, before)).toEqual({
      ...before,
      record: true,
    });
    expect(readFilters({ range: null, search: '' }, categories, before)).toEqual({
      ...before,
      range: null,
      search: '',
    });
  });

  test('seek no more than an excerpt holds', () => {
    const search = 'a '.repeat(50_000);
    expect(readFilters({ search }, categories, before).search).toBe(search);
    expect(() => readFilters({ search: `${search}a` }, categories, before)).toThrow(
      /^filters\.search is "a a .*…: write a text of 100000 code units at most/,
    );
  });

  test('name each category once, in a list that is not the host’s', () => {
    const hidden = ['b', 'a', 'b'];
    const filters = readFilters({ hidden }, categories, before);
    hidden.push('c');
    expect(filters.hidden).toEqual(['b', 'a']);
  });
});

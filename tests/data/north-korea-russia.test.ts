import { describe, expect, test } from 'vitest';
import { northKoreaRussia } from '../../data/north-korea-russia/index';
import { readDataset } from '../../src/io/dataset';
import type { DyadEvent } from '../../src/model/dataset';

const read = readDataset(northKoreaRussia);
if (!read.ok) throw new Error('the first dataset does not open');
const { dataset } = read;
const { rows, setAside, notes } = read.report;
const claims = dataset.events.filter(({ layer }) => layer === 'claims');
const dated = claims.filter(({ time }) => time !== null);
const shelf = claims.filter(({ time }) => time === null);

const HOW_FEEL = '000_38e2cee09018ca7c.txt';
const SUPPORT = '004_810bc7118ec72f9e.txt';

function eventOf(id: string): DyadEvent {
  const event = dataset.events.find((one) => one.id === id);
  if (!event) throw new Error(`no event ${id}`);
  return event;
}

test('all rows come through the door: seven claims with a date, thirteen on the shelf, and the record', () => {
  expect(rows).toEqual({ in: 73, shown: 73, setAside: 0, merged: 0 });
  expect(setAside).toEqual([]);
  expect(notes).toEqual([]);
  expect(dated).toHaveLength(7);
  expect(shelf).toHaveLength(13);
  expect(dataset.events.slice(0, 20)).toEqual(claims);
});

test.each([
  ['korean-war', '1950-06-25/1953-07-27', 'outside', 'military', HOW_FEEL, 'Involvement in Crises'],
  ['trade-2000', '2000', 'source', 'economic', HOW_FEEL, 'Trade and International Business'],
  ['aid-agreement-2005', '2005', 'source', 'economic', SUPPORT, null],
  ['normalization-talks-2007', '2007', 'source', 'diplomatic', HOW_FEEL, 'Conclusion of Normalization Talks'],
  ['trade-deal-2013', '2013', 'source', 'economic', SUPPORT, 'Trade and Economic Cooperation'],
  ['trade-deal-2015', '2015', 'source', 'economic', SUPPORT, 'Trade and Economic Cooperation'],
  ['trade-2017', '2017', 'source', 'economic', HOW_FEEL, 'Trade and International Business'],
])(
  '%s is dated %s by the %s, is %s, and stands in %s under %s',
  (id, date, dateBasis, category, source, section) => {
    expect(eventOf(id)).toMatchObject({
      date,
      dateBasis,
      categories: [category],
      layer: 'claims',
      evidence: [{ source, section, stance: 'asserts' }],
    });
  },
);

test('the dated events stand in time order and are the only ones with a date', () => {
  const starts = dated.map(({ time }) => time?.extent.possible.start ?? 0);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
});

test.each([
  ['military', 1],
  ['economic', 5],
  ['diplomatic', 1],
])('%s holds %i of the dated events', (category, count) => {
  expect(dated.filter(({ categories: [primary] }) => primary === category)).toHaveLength(count);
});

test('the categories are drawn in the order military, economic, diplomatic, each with a definition', () => {
  expect(dataset.categories.map(({ label }) => label)).toEqual(['Military', 'Economic', 'Diplomatic']);
  for (const { definition } of dataset.categories) expect(definition.length).toBeGreaterThan(80);
});

test('the dates of the Korean War are outside knowledge, and a note says so', () => {
  expect(eventOf('korean-war').dateNote).toContain('gives no year');
  expect(claims.filter(({ dateBasis }) => dateBasis === 'outside')).toHaveLength(1);
  expect(eventOf('korean-war').evidence[0]?.exact).toMatch(
    /^During the Korean War, North Korea and the Soviet Union stood together /,
  );
});

test.each([
  ['trade-2000', 100e6, 'about'],
  ['aid-agreement-2005', 10e9, 'exactly'],
  ['trade-2017', 500e6, 'more-than'],
])('%s keeps its amount and its modifier', (id, value, modifier) => {
  expect(eventOf(id).quantities).toMatchObject([{ value, unit: 'USD', modifier }]);
});

test('the trade figures fill their years, the agreements and talks do not', () => {
  const throughout = dated.filter((event) => event.throughout).map(({ id }) => id);
  expect(throughout).toEqual(['trade-2000', 'trade-2017']);
});

describe('two events in one sentence', () => {
  test.each([
    ['trade-deal-2013', 'trade-deal-2015'],
    ['trade-2000', 'trade-2017'],
  ])('%s and %s share the excerpt, and each has carrying words of its own', (a, b) => {
    const [one, other] = [eventOf(a).evidence[0], eventOf(b).evidence[0]];
    expect(one?.exact).toBe(other?.exact);
    expect(one?.start).toBe(other?.start);
    expect(one?.carrying.join(' ')).toContain(eventOf(a).date);
    expect(one?.carrying.join(' ')).not.toContain(eventOf(b).date);
    expect(other?.carrying.join(' ')).toContain(eventOf(b).date);
    expect(other?.carrying.join(' ')).not.toContain(eventOf(a).date);
  });
});

test.each([
  ['missile-expertise', 'reports'],
  ['special-relationship', 'reports'],
  ['missile-sale', 'reports'],
])('%s is passed on by the article, which %s it', (id, stance) => {
  expect(eventOf(id).evidence[0]?.stance).toBe(stance);
});

test('every other act is asserted by the article itself', () => {
  const stances = claims.flatMap(({ evidence }) => evidence.map(({ stance }) => stance));
  expect(stances.filter((stance) => stance === 'asserts')).toHaveLength(17);
  expect(eventOf('special-relationship').evidence[0]?.speaker).toBe('Russian media outlets');
});

test('every event has its carrying words, and its excerpt is a whole sentence', () => {
  for (const { evidence } of claims) {
    expect(evidence).toHaveLength(1);
    for (const { exact, carrying } of evidence) {
      expect(carrying.length).toBeGreaterThan(0);
      expect(exact).toMatch(/^[A-Z].*[.?!]”?$/);
    }
  }
});

test.each([
  ["the author's biography", /American journalist|since 2011/],
  ['the year 2011', /2011/],
  ['the conferences of China and Russia', /China and Russia/],
  ['what the page says below the article', /Leave a Comment/],
])('no excerpt holds %s', (_, words) => {
  const excerpts = claims.flatMap(({ title, summary, evidence }) => [
    title,
    summary,
    ...evidence.flatMap(({ exact, carrying }) => [exact, ...carrying]),
  ]);
  expect(excerpts.filter((text) => words.test(text))).toEqual([]);
});

test('titles are our own words, without the date, and no heading of an article', () => {
  const sections = new Set(claims.flatMap(({ evidence }) => evidence.map(({ section }) => section)));
  for (const { title, shortTitle } of claims) {
    expect(title).not.toMatch(/\b(19|20)\d\d\b/);
    expect(sections).not.toContain(title);
    expect((shortTitle ?? '').length).toBeLessThanOrEqual(30);
  }
});

test('the articles have a hash and a length, no address, and for a date the bound that their texts give', () => {
  expect(dataset.sources.slice(0, 2).map((source) => Object.keys(source).toSorted())).toEqual(
    Array.from({ length: 2 }, () => [
      'author',
      'compared',
      'covers',
      'familyName',
      'id',
      'kind',
      'leftOut',
      'length',
      'origin',
      'passedOver',
      'published',
      'sections',
      'sha256',
      'title',
    ]),
  );
});

test('the articles are of the last year that they tell of, or later', () => {
  expect(dataset.sources.slice(0, 2).map(({ published }) => published?.text)).toEqual([
    '[2017..]',
    '[2015..]',
  ]);
});

test('a slip of the article stands in the text around its excerpt, and the verdict tells of it', () => {
  const visits = eventOf('exchange-visits');
  expect(visits.evidence[0]?.prefix).toContain('China and Russia');
  expect(visits.assessment?.note).toContain('slip');
});

test('names are spelled one way in our own words', () => {
  const ours = dataset.events.flatMap(({ title, shortTitle = '', summary, assessment }) => [
    title,
    shortTitle,
    summary,
    assessment?.note ?? '',
  ]);
  expect(ours.filter((text) => /Jong-(?:un|il)|Il-sung|iz(?:e|ing|ation)\b/u.test(text))).toEqual([]);
});

test('no two events are called the same on the timeline', () => {
  const labels = dataset.events.map(({ title, shortTitle }) => shortTitle ?? title);
  expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([]);
});

test('every sentence of an article is accounted for once, by its place', () => {
  for (const { leftOut = [], passedOver = [], length = 0 } of dataset.sources.slice(0, 2)) {
    const places = [...leftOut, ...passedOver].toSorted((a, b) => a.start - b.start);
    expect(places.at(-1)?.end).toBeLessThanOrEqual(length);
    for (const [i, { start }] of places.entries()) expect(start).toBeGreaterThan(places[i - 1]?.end ?? 0);
  }
});

test('the articles cover the times of their dated statements, and each of these lies in one', () => {
  expect(dataset.sources.slice(0, 2).map(({ covers }) => covers.map(({ text }) => text))).toEqual([
    ['1950-06-25/1953-07-27', '2000/2017'],
    ['2005', '2013', '2015'],
  ]);
  for (const { time, evidence } of dated) {
    const covers = dataset.sources.find(({ id }) => id === evidence[0]?.source)?.covers ?? [];
    const { start, end } = time?.extent.possible ?? { start: NaN, end: NaN };
    expect(covers.some(({ extent: { possible } }) => possible.start <= start && end <= possible.end)).toBe(
      true,
    );
  }
});

test('Russia is the Soviet Union until the end of 1991-12-25', () => {
  expect(dataset.parties[1]?.formerly).toMatchObject([
    { name: 'Soviet Union', until: { text: '1991-12-25' } },
  ]);
});

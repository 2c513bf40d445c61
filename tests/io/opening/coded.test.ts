import { describe, expect, test } from 'vitest';
import { quadOfCameo } from '../../../src/io/readers/coded';
import { aside, counts, events, notes, open } from './open';

/** A row of GDELT with so many cells. */
function gdelt(width: 57 | 58 | 61, fields: Readonly<Record<number, string>>): string {
  const cells = Array.from({ length: width }, () => '');
  Object.entries({
    0: '1',
    1: '20140624',
    6: 'RUSSIA',
    7: 'RUS',
    16: 'NORTH KOREA',
    17: 'PRK',
    26: '040',
    28: '04',
    29: '1',
    31: '5',
    ...(width === 57 ? {} : { [width - 1]: 'https://example.org/a' }),
    ...fields,
  }).forEach(([place, cell]) => (cells[Number(place)] = cell));
  return cells.join('\t');
}

describe('GDELT', () => {
  test('is read ragged, without header and without quotes', async () => {
    const opened = await open(
      [
        gdelt(58, { 0: '1' }),
        gdelt(57, { 0: '2', 16: '"NORTH KOREA' }),
        gdelt(61, { 0: '3', 52: 'Moscow' }),
        gdelt(58, { 0: '4', 1: '20140231' }),
        gdelt(58, { 0: '5' }).split('\t').slice(0, 40).join('\t'),
        gdelt(58, { 0: '6' }).split('\t').slice(0, 5).join('\t'),
        gdelt(58, { 0: '1' }),
        '',
      ].join('\n'),
    );
    expect(opened.report.format).toBe('gdelt');
    expect(events(opened)).toEqual([
      '2014-06-24 RUSSIA → NORTH KOREA: Consult',
      '2014-06-24 RUSSIA → "NORTH KOREA: Consult',
      '2014-06-24 RUSSIA → NORTH KOREA: Consult',
      '2014-06-24 RUSSIA → NORTH KOREA: Consult',
    ]);
    expect(counts(opened)).toBe('7 rows: 4 shown, 0 without a date, 2 set aside, 1 merged');
    expect(aside(opened)).toEqual(['4 SQLDATE not-a-date', '6  wrong-width']);
    expect(opened.dataset.events[2]?.summary).toContain('ActionGeo_FullName: Moscow');
    expect(opened.dataset.categories).toMatchObject([{ label: 'Verbal cooperation' }]);
    expect(opened.dataset.categories[0]?.definition).toContain('CAMEO 01 to 05');
    expect(opened.dataset.parties.map(({ name }) => name)).toEqual(['RUS', 'PRK']);
  });

  test('shows one pair where it is chosen, in both directions, and sets the others aside', async () => {
    const rows = [
      gdelt(58, { 0: '1' }),
      gdelt(58, { 0: '2', 7: 'PRK', 17: 'RUS' }),
      gdelt(58, { 0: '3', 17: 'USA' }),
      gdelt(58, { 0: '4', 17: '' }),
    ].join('\n');
    const opened = await open(rows, { parties: ['PRK', 'RUS'] });
    expect(counts(opened)).toBe('4 rows: 2 shown, 0 without a date, 2 set aside, 0 merged');
    expect(aside(opened)).toEqual(['3  other-pair', '4  other-pair']);
    expect(notes(await open(rows))).toContain('several-pairs');
  });
});

const acled = (id: string, date: string, precision: string) =>
  `${id},${date},2023,${precision},Battles,Armed clash,"Military Forces of Russia (2000-)",Ukraine,Ukraine,Kyiv,TASS,"What happened, in words",3`;

describe('other event data', () => {
  test('ICEWS is read by the names of its columns', async () => {
    const opened = await open(
      [
        'Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude',
        '1\t2014-06-24\tVladimir Putin\tExecutive\tRussian Federation\tConsult\t040\t1.0\tKim Jong-Un\tExecutive\tNorth Korea\t9\t1\tReuters\tMoscow\t\t\tRussian Federation\t1\t2',
        '1\t2014-06-25\tRussia\t\tRussian Federation\tUse conventional military force\t190\t-10\tUkraine\t\tUkraine\t9\t2\tReuters\t\t\t\t\t\t',
      ].join('\n'),
    );
    expect(opened.report).toMatchObject({ format: 'icews', shown: 2 });
    expect(events(opened)[0]).toBe('2014-06-24 Vladimir Putin → Kim Jong-Un: Consult');
    expect(opened.dataset.categories.map(({ label }) => label)).toEqual([
      'Material conflict',
      'Verbal cooperation',
    ]);
  });

  test('POLECAT is read by the names of its columns', async () => {
    const opened = await open(
      'Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tQuad Code\tContexts\tActor Name\tActor Country\tRecipient Name\tRecipient Country\nA1\t2023-09-13\tCONSULT\tvisit\t2\tVERBAL COOPERATION\tmilitary\tRussia\tRUS\tNorth Korea\tPRK\nA2\t2023-09-14\tSANCTION\t\t\t\t\tUSA\tUSA\tNorth Korea\tPRK\n',
    );
    expect(opened.report).toMatchObject({ format: 'plover', shown: 2 });
    expect(events(opened)).toEqual([
      '2023-09-13 Russia → North Korea: CONSULT, visit',
      '2023-09-14 USA → North Korea: SANCTION',
    ]);
    expect(opened.dataset.categories.map(({ label }) => label)).toEqual([
      'Material conflict',
      'Verbal cooperation',
    ]);
  });

  test('ACLED’s dates are as precise as they are coded', async () => {
    const head =
      'event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,actor2,country,location,source,notes,fatalities';
    const opened = await open(
      [
        head,
        acled('UKR1', '16 May 2023', '1'),
        acled('UKR2', '16 May 2023', '2'),
        acled('UKR3', '16 May 2023', '3'),
        acled('UKR4', '31 April 2023', '1'),
      ].join('\n'),
    );
    expect(opened.report.format).toBe('acled');
    expect(events(opened).map((event) => event.split(' ')[0])).toEqual([
      '2023-05-16',
      '[2023-05-13..2023-05-19]',
      '2023-05',
    ]);
    expect(opened.dataset.events[1]?.dateNote).toBe('16 May 2023, time_precision 2');
    expect(aside(opened)).toEqual(['5 event_date not-a-date']);
  });

  test.each([
    ['01', 'verbal-cooperation'],
    ['05', 'verbal-cooperation'],
    ['06', 'material-cooperation'],
    ['08', 'material-cooperation'],
    ['09', 'verbal-conflict'],
    ['13', 'verbal-conflict'],
    ['14', 'material-conflict'],
    ['20', 'material-conflict'],
    ['21', null],
    ['', null],
    ['x', null],
  ])('CAMEO %s is of the class %s', (root, quad) => {
    expect(quadOfCameo(root)).toBe(quad);
  });
});

describe('lines of JSON', () => {
  test('of Timesketch are read one by one; a bad one costs itself', async () => {
    const opened = await open(
      [
        '{"message":"Login","datetime":"2024-01-01T10:00:00+00:00","timestamp_desc":"Event Logged"}',
        '{"message":"Broken","datetime":"2024-01-0',
        '{"message":"Epoch","datetime":"1970-01-01T00:00:00","timestamp_desc":"Creation Time"}',
        '[1]',
        '',
      ].join('\n'),
    );
    expect(opened.report.format).toBe('timesketch');
    expect(events(opened)).toEqual(['2024-01-01T10:00:00+00:00 Login', '1970-01-01T00:00:00 Epoch']);
    expect(opened.dataset.events[0]?.dateNote).toBe('Event Logged');
    expect(aside(opened)).toEqual(['2  not-json', '4  not-an-object']);
    expect(notes(opened)).toContain('epoch-date');
  });

  test('of Timesketch are the same as a table', async () => {
    const opened = await open('message,datetime,timestamp_desc\nLogin,2024-01-01T10:00:00,Event Logged\n');
    expect(opened.report.format).toBe('timesketch');
    expect(events(opened)).toEqual(['2024-01-01T10:00:00 Login']);
  });

  test('of FollowTheMoney keep what their sources disagree on', async () => {
    const opened = await open(
      [
        '{"id":"a","schema":"Event","properties":{"name":["Talks"],"date":["2021-02"],"sourceUrl":["https://example.org/"]}}',
        '{"id":"b","schema":"Event","properties":{"name":["Two"],"date":["2022","2021"]}}',
        '{"id":"c","schema":"Person","properties":{"name":["Somebody"]}}',
        '{"id":"d","schema":"Event","properties":{"name":["Span"],"startDate":["2020-01-01"],"endDate":["2020-02-01"]}}',
        '{"id":"e","schema":"Event","properties":{"name":["Undated"],"__proto__":{"x":1}}}',
      ].join('\n'),
    );
    expect(opened.report.format).toBe('follow-the-money');
    expect(events(opened)).toEqual([
      '2021-02 Talks',
      '[2021,2022] Two',
      '2020-01-01/2020-02-01 Span',
      'none Undated',
    ]);
    expect(aside(opened)).toEqual(['3  not-an-event']);
  });

  test('of claims that were reviewed stand on the shelf, with the rating in its own words', async () => {
    const review = {
      '@type': 'ClaimReview',
      claimReviewed: 'Aid of $10bn',
      datePublished: '2024-05-06',
      url: 'https://example.org/check',
      author: { '@type': 'Organization', name: 'Checkers' },
      reviewRating: { alternateName: 'Mostly false' },
      itemReviewed: { '@type': 'Claim', author: { name: 'A minister' }, datePublished: '2024-05-01' },
    };
    const opened = await open(
      JSON.stringify({ '@type': 'DataFeed', dataFeedElement: [{ item: [review, review] }] }),
    );
    expect(opened.report.format).toBe('claim-review');
    expect(counts(opened)).toBe('2 rows: 0 shown, 1 without a date, 0 set aside, 1 merged');
    const [event] = opened.dataset.events;
    expect(event?.summary).toContain('reviewRating.alternateName: Mostly false');
    expect(event?.summary).toContain('itemReviewed.datePublished: 2024-05-01');
  });
});

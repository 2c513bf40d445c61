import { describe, expect, test } from 'vitest';
import { aside, counts, events, notes, open, tryOpen } from './open';

const json = (value: unknown): string => JSON.stringify(value, null, 1);

const V3 = {
  title: { text: { headline: 'Two states', text: '<p>What <b>happened</b></p>' } },
  events: [
    {
      start_date: { year: '1950', month: '6', day: '25' },
      end_date: { year: 1953, month: 7, day: 27 },
      text: { headline: 'War', text: '<p>It began&nbsp;<a href="https://example.org/a">here</a>.</p>' },
      group: 'Military',
      unique_id: 'war',
    },
    { start_date: { year: '2005', month: '', day: '' }, text: { headline: 'Aid' }, display_date: 'In 2005' },
    { start_date: { year: 2015, month: 2, day: 30 }, text: { headline: 'No day' } },
    { start_date: { year: '1950', month: 'June' }, text: { headline: 'No number' } },
    { start_date: { year: -44, month: 3, day: 15 }, text: { headline: 'Ides' } },
    { text: { headline: 'Undated' } },
    null,
    { start_date: { year: 1950 }, text: { headline: '', text: '' } },
    { start_date: { year: 2000, month: 1, day: 2, hour: 10, minute: 30 }, text: { headline: 'Clock' } },
  ],
  eras: [{ start_date: { year: 1945 }, end_date: { year: 1991 }, text: { headline: 'Cold war' } }],
};

describe('TimelineJS', () => {
  test('of version 3 is read with its precision, groups, eras and title', async () => {
    const opened = await open(json(V3));
    expect(opened.report.format).toBe('timeline-js');
    expect(events(opened)).toEqual([
      '1950-06-25/1953-07-27 War',
      '2005 Aid',
      '-0043-03-15 Ides',
      'none Undated',
      '2000-01-02T10:30 Clock',
      '1945/1991 Cold war',
    ]);
    expect(counts(opened)).toBe('10 rows: 5 shown, 1 without a date, 4 set aside, 0 merged');
    expect(aside(opened).map((row) => row.replace(/^\d+ /u, ''))).toEqual([
      'start_date not-a-date',
      'start_date date-part',
      ' not-an-object',
      'headline no-title',
    ]);
    const [war, aid] = opened.dataset.events;
    expect(war?.summary).toBe('It began here (https://example.org/a).');
    expect(war?.categories).toEqual(['Military']);
    expect(aid?.dateNote).toBe('In 2005');
    expect(opened.dataset).toMatchObject({ title: 'Two states', description: 'What happened' });
  });

  test('of version 1 takes dates with commas apart, and asks about others', async () => {
    const opened = await open(
      json({
        timeline: {
          headline: 'Old',
          type: 'default',
          date: [
            { startDate: '1950,6,25', endDate: '1953,7,27', headline: 'War', tag: 'Military' },
            { startDate: '2005', headline: 'Aid' },
            { startDate: '2012,2,30', headline: 'No day' },
            { startDate: '3/4/1994', headline: 'Either' },
          ],
          era: [{ startDate: '1945', endDate: '1991', headline: 'Cold war' }],
        },
      }),
    );
    expect(opened.report.format).toBe('timeline-js-1');
    expect(events(opened)).toEqual(['1950-06-25/1953-07-27 War', '2005 Aid', '1945/1991 Cold war']);
    expect(opened.questions).toHaveLength(1);
    expect(opened.report.setAside).toHaveLength(2);
  });

  test('as a spreadsheet is read by the names of its columns', async () => {
    const opened = await open(
      [
        'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background',
        ',,,,,,,,,Two states,About,,,,,title,,',
        '1950,6,25,,1953,7,27,,,War,<p>Text</p>,https://example.org/a.jpg,Agency,,,,Military,',
        '2005,,,,,,,,In 2005,Aid,,,,,,,,',
        '2005,6,,,,,,,,Month,,,,,,,,',
        '2015,2,30,,,,,,,No day,,,,,,,,',
        '2015,,5,,,,,,,No month,,,,,,,,',
        '2000,1,2,10:30:00,,,,,,Clock,,,,,,,,',
        '1945,,,,1991,,,,,Cold war,,,,,,era,,',
        ',,,,,,,,,,,,,,,,,',
      ].join('\n'),
    );
    expect(opened.report.format).toBe('timeline-js-sheet');
    expect(events(opened)).toEqual([
      '1950-06-25/1953-07-27 War',
      '2005 Aid',
      '2005-06 Month',
      '2000-01-02T10:30:00 Clock',
      '1945/1991 Cold war',
    ]);
    expect(aside(opened)).toEqual(['6 Year not-a-date', '7 Year date-part']);
    expect(notes(opened)).toEqual(expect.arrayContaining(['title-row', 'blank-rows', 'layout-removed']));
    expect(opened.dataset).toMatchObject({ title: 'Two states', description: 'About' });
    expect(opened.dataset.sources[0]).toMatchObject({ title: 'Agency', url: 'https://example.org/a.jpg' });
  });

  test('shows scripts and unsafe links as text', async () => {
    const opened = await open(
      json({
        events: [
          {
            start_date: { year: 1950 },
            text: {
              headline: '<script>alert(1)</script>A',
              text: '<a href="javascript:alert(1)">x</a> 1 < 2 &lt;b&gt;',
            },
            media: { url: 'javascript:alert(1)' },
          },
        ],
      }),
    );
    const [event] = opened.dataset.events;
    expect(event?.title).toBe('alert(1)A');
    expect(event?.summary).toContain('x (javascript:alert(1)) 1 < 2 <b>');
    expect(opened.dataset.sources.every(({ url }) => url === undefined)).toBe(true);
  });
});

describe('SIMILE', () => {
  test('as JSON keeps its four dates', async () => {
    const opened = await open(
      json({
        dateTimeFormat: 'iso8601',
        events: [
          { start: '1950-06-25', end: '1953-07-27', title: 'War', durationEvent: true },
          { start: '1950-06-25', latestStart: '1950-06-28', title: 'Began' },
          { start: '1950', end: '1953', title: 'Once', durationEvent: false },
          { start: '1950', latestStart: '1951', earliestEnd: '1952', end: '1953', title: 'Fuzzy' },
          { start: 'May 28 2006 09:00:00 GMT', title: 'Clock' },
          { start: 'Fri Nov 22 1963 13:00:00 GMT-0600', title: 'Zone' },
          { start: '2011-02-30', title: 'No day' },
          { title: 'Undated', classname: 'kind' },
        ],
      }),
    );
    expect(opened.report.format).toBe('simile-json');
    expect(events(opened)).toEqual([
      '1950-06-25/1953-07-27 War',
      '[1950-06-25..1950-06-28] Began',
      '[1950..1953] Once',
      '1950?/1953? Fuzzy',
      '2006-05-28T09:00:00Z Clock',
      '1963-11-22T13:00:00-06:00 Zone',
      'none Undated',
    ]);
    expect(opened.dataset.events[3]?.dateNote).toBe('latestStart 1951, earliestEnd 1952');
    expect(opened.report.setAside).toMatchObject([{ line: 36, column: 'start' }]);
  });

  const xml = `<?xml version="1.0"?>
<!DOCTYPE data [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]>
<data>
  <!-- <event start="1900" title="No"/> -->
  <event start="Jun 25 1950" end="Jul 27 1953" isDuration="true" title="War &amp; peace" link="https://example.org/">
    It began. &lol2; <![CDATA[<b>So</b>]]>
  </event>
  <event start="1950" end="1953" title="Once > here"/>
  <event start="1950" title="Entity &lol2;"></event>
</data>`;

  test('as XML is read without its entities', async () => {
    const opened = await open(xml);
    expect(opened.report.format).toBe('simile-xml');
    expect(events(opened)).toEqual([
      '1950-06-25/1953-07-27 War & peace',
      '[1950..1953] Once > here',
      '1950 Entity &lol2;',
    ]);
    expect(opened.dataset.events[0]?.summary).toContain('It began. &lol2; So');
  });

  test.each([
    ['half of it', xml.slice(0, 300), 'not-xml'],
    ['crossed tags', '<data><event></data></event>', 'not-xml'],
    ['a depth without sense', `<data>${'<a>'.repeat(10_000)}`, 'too-deep'],
    ['no event', '<data></data>', 'no-rows'],
    ['half a tag', '<data><event start="1950', 'not-xml'],
  ])('%s is refused in words', async (_, content, fault) => {
    expect(await tryOpen(content)).toMatchObject({ ok: false, why: { fault } });
  });
});

const calendar = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:Two states', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: readonly string[]): readonly string[] => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];

describe('a calendar', () => {
  test('is read day by day: its ends are the first moments after', async () => {
    const opened = await open(
      calendar(
        ...event('UID:1', 'DTSTART;VALUE=DATE:20240101', 'DTEND;VALUE=DATE:20240102', 'SUMMARY:One day'),
        ...event('UID:2', 'DTSTART;VALUE=DATE:20240101', 'DTEND;VALUE=DATE:20240104', 'SUMMARY:Three days'),
        ...event('UID:3', 'DTSTART:20240101T100000Z', 'DTEND:20240101T110000Z', 'SUMMARY:An hour'),
        ...event('UID:4', 'DTSTART;TZID=Europe/Moscow:20240101T100000', 'SUMMARY:A zone'),
        ...event('UID:5', 'DTSTART:20240101T000000', 'DTEND:20240103T000000', 'SUMMARY:Midnights'),
        ...event('UID:6', 'DTSTART;VALUE=DATE:20240101', 'DURATION:P1W', 'SUMMARY:A week'),
        ...event('UID:7', 'DTSTART;VALUE=DATE:20230229', 'SUMMARY:No day'),
        ...event('UID:8', 'SUMMARY:Undated', 'RRULE:FREQ=DAILY'),
        ...event(
          'UID:9',
          'DTSTART;VALUE=DATE:20240101',
          'SUMMARY:Folded and\\, esc',
          ' aped\\; text',
          'DESCRIPTION:First\\nSecond',
          'BEGIN:VALARM',
          'DESCRIPTION:Alarm',
          'END:VALARM',
          'URL:https://example.org/',
        ),
        'BEGIN:VTODO',
        'SUMMARY:Task',
        'END:VTODO',
      ),
    );
    expect(opened.report.format).toBe('icalendar');
    expect(events(opened)).toEqual([
      '2024-01-01 One day',
      '2024-01-01/2024-01-03 Three days',
      '2024-01-01 An hour',
      '2024-01-01T10:00:00 A zone',
      '2024-01-01/2024-01-02 Midnights',
      '2024-01-01/2024-01-07 A week',
      'none Undated',
      '2024-01-01 Folded and, escaped; text',
    ]);
    expect(opened.dataset.events[2]?.dateNote).toContain('2024-01-01T10:00:00Z – 2024-01-01T11:00:00Z');
    expect(opened.dataset.events[3]?.dateNote).toBe('TZID=Europe/Moscow');
    expect(opened.dataset.events[7]?.summary).toBe('First\nSecond');
    expect(aside(opened)).toEqual(['39 DTSTART not-a-date']);
    expect(notes(opened)).toEqual(expect.arrayContaining(['recurring', 'tasks-left-out', 'times-left-out']));
    expect(opened.dataset.title).toBe('Two states');
  });

  test('cut off is read as far as it goes', async () => {
    const opened = await open('BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20240101\nSUMMARY:Ha');
    expect(events(opened)).toEqual(['2024-01-01 Ha']);
    expect(await tryOpen('BEGIN:VCALENDAR\n')).toMatchObject({ why: { fault: 'no-rows' } });
  });
});

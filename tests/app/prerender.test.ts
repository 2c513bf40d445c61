import { expect, test, vi } from 'vitest';
import { frozenDataset, frozenFile } from '../frozen/frozen-dataset';
import { dateInWords } from '../../src/words/en/dates';
import { prerender } from '../../src/app/prerender';

const ADDRESS = 'data/north-korea-russia.json';
const TEXT = JSON.stringify(frozenFile);
const { html } = prerender(ADDRESS, TEXT);

/** What a reader of the HTML reads, letter for letter. */
const text = html
  .replaceAll(/<[^>]*>/gu, '')
  .replaceAll('&lt;', '<')
  .replaceAll('&gt;', '>')
  .replaceAll('&quot;', '"')
  .replaceAll('&#x27;', "'")
  .replaceAll('&amp;', '&');

const claims = frozenDataset.events.filter(({ layer }) => layer === 'claims');

test.each(claims.map((event) => [event.id, event] as const))(
  'the built page tells %s: its date in words, its title and every excerpt',
  (_, event) => {
    const date = event.time === null ? [] : [dateInWords(event.time, event.throughout)];
    for (const words of [...date, event.title, ...event.evidence.map(({ exact }) => exact)])
      expect(text).toContain(words);
  },
);

test('the built page has the picture and the chronology, and nothing of the public record', () => {
  expect(html).toContain('<svg class="timeline-picture"');
  expect(html).toContain('<div class="chronology">');
  expect(html).not.toContain('class="event-line record"');
});

test('the built page breaks no policy: no style attribute, no script, no handler', () => {
  expect(html).not.toMatch(/<[^>]*\sstyle=/u);
  expect(html).not.toMatch(/<script|<style/u);
  expect(html).not.toMatch(/<[^>]*\son[a-z]+=/u);
});

test('the build offers nothing to press that would not hear it', () => {
  const live = html.replaceAll(/<(search|section|details) [^>]*inert=""[^>]*>.*?<\/\1>/gsu, '');
  const [before = '', inTimeline = ''] = live.split('<div class="timeline" inert="">');
  const after = inTimeline.slice(inTimeline.indexOf('<h2 class="chronology-heading">'));
  expect(after).not.toBe('');
  expect(before.replace(/<div role="tablist"[^>]*inert="".*?<\/div>/su, '')).not.toContain('<button');
  expect(after).not.toContain('<button');
});

test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])('built in the zone %s it is the same', (zone) => {
  vi.stubEnv('TZ', zone);
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  expect(prerender(ADDRESS, TEXT).html).toBe(html);
  vi.unstubAllEnvs();
});

test('a dataset that is refused stops the build, and says why', () => {
  expect(() => prerender(ADDRESS, '{ "format": "something else" }')).toThrow(
    /north-korea-russia\.json cannot be drawn:\n/,
  );
});

test.each([
  ['a dataset that the door lets in whole', frozenFile, true],
  ['one with a row that is set aside', { ...frozenFile, events: [...frozenFile.events, {}] }, false],
  ['one with a note', { ...frozenFile, remark: 'mine' }, false],
])('a browser need not send it through the door again: %s', (_, dataset, passed) => {
  expect(prerender(ADDRESS, JSON.stringify(dataset)).passed).toBe(passed);
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMoment } from '../../src/dates/moment';

const timeOf = (text: string): string => {
  const read = readMoment(text);
  return read.ok ? new Date(read.time).toISOString() : read.fault;
};

describe('the text of a moment', () => {
  test.each([
    ['1950-06-25', '1950-06-25T00:00:00.000Z'],
    ['0050-06-25', '0050-06-25T00:00:00.000Z'],
    ['-0043-03-15', '-000043-03-15T00:00:00.000Z'],
    ['1950-06-25T04:00Z', '1950-06-25T04:00:00.000Z'],
    ['1950-06-25T04:00:30+09:00', '1950-06-24T19:00:30.000Z'],
    ['1950-06-25T04:00:30.250Z', '1950-06-25T04:00:30.250Z'],
    ['1950-06-25T04:00:30.5-05:30', '1950-06-25T09:30:30.500Z'],
    ['-000043-03-15T12:00:00.001Z', '-000043-03-15T12:00:00.001Z'],
  ])('%s is %s', (text, time) => {
    expect(timeOf(text)).toBe(time);
  });

  test.each([
    // There is no such day, hour, second.
    ['2015-02-30', 'no-such-day'],
    ['2015-13-01', 'no-such-month'],
    ['1950-06-25T24:00Z', 'beyond-clock'],
    ['2016-12-31T23:59:60.5Z', 'beyond-clock'],
    // More than a day.
    ['1950', 'not-exact'],
    ['1950-06', 'not-exact'],
    ['1950-06-XX', 'not-exact'],
    ['195X', 'not-exact'],
    ['1950-06-25?', 'not-exact'],
    ['1950-06-25~', 'not-exact'],
    ['1950-06-25/1953-07-27', 'not-exact'],
    ['[1950-06-25]', 'not-exact'],
    // On whose clock?
    ['1950-06-25T04:00', 'no-offset'],
    ['1950-06-25T04:00:00', 'no-offset'],
  ])('%s is refused: %s', (text, fault) => {
    expect(timeOf(text)).toBe(fault);
  });

  test.each(['', ' 1950-06-25', '25 June 1950', '06/25/1950', '1950-6-25', '1e3', 'now', '0', '-0000-01-01'])(
    '"%s" is refused, and never guessed',
    (text) => {
      expect(readMoment(text)).toMatchObject({ ok: false });
    },
  );

  test('that Date has written is the moment that it had, in the years of four digits', () => {
    const least = Date.UTC(-9999, 0, 1);
    fc.assert(
      fc.property(fc.date({ min: new Date(least), max: new Date('9999-12-31T23:59:59.999Z') }), (date) => {
        fc.pre(!Number.isNaN(date.getTime()));
        expect(readMoment(date.toISOString())).toEqual({ ok: true, time: date.getTime() });
      }),
    );
  });
});

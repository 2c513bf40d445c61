import { expect, test } from 'vitest';

/** Minutes behind UTC, as getTimezoneOffset says it, on 1 January and on 1 July 2024. */
const offsets: Readonly<Record<string, readonly [january: number, july: number]>> = {
  'Australia/Lord_Howe': [-660, -630],
  'Pacific/Kiritimati': [-840, -840],
  'Pacific/Pago_Pago': [660, 660],
};

const offsetOf = (month: number) => new Date(Date.UTC(2024, month, 1)).getTimezoneOffset();

test('the zone that the run asks for is the zone that Date counts in', () => {
  expect([offsetOf(0), offsetOf(6)]).toEqual(offsets[process.env['EXPECT_TZ'] ?? '']);
});

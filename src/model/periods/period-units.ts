import { utcCentury, utcDay, utcDecade, utcMonth, utcYear } from '../../dates/units';

/** What a period may be, longest first. */
export const PERIOD_UNITS = [utcCentury, utcDecade, utcYear, utcMonth, utcDay] as const;

export type PeriodUnit = (typeof PERIOD_UNITS)[number];

/** The value below which a share of the values lies, between two of them where it falls between; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const [low = NaN, high = low] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low + (high - low) * (at - Math.floor(at));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** A time or a size in as many figures as it is worth: "0.042", "7.31", "46.2", "1,204"; a dash for none. */
export function figure(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '–';
  const size = Math.abs(value);
  const digits = size >= 100 || size === 0 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
  return value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** A figure with how many times its yardstick it is: "46.2 (2.1×)". */
export const besideYardstick = (value: number | undefined, yardstick: number | undefined): string =>
  value === undefined || yardstick === undefined || Number.isNaN(value / yardstick)
    ? figure(value)
    : `${figure(value)} (${figure(value / yardstick)}×)`;

import process from 'node:process';

/** Whether every test runs, each matrix whole, as by `npm run test:all`. */
export const isAll = process.env['DYAD_E2E_ALL'] !== undefined;

/** A matrix whole where every test runs; in the gate those of it that differ most, by their places in it. */
export const cornersOf = <T>(matrix: readonly T[], ...corners: readonly number[]): readonly T[] =>
  isAll ? matrix : matrix.filter((_, place) => corners.includes(place));

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY, HOUR } from '../../../src/dates/calendar';
import { pitchOf, viewForm, type FormInput, type ViewForm } from '../../../src/layout/columns/view-form';
import { rowsOf } from '../../../src/layout/columns/stack';
import { fullest } from '../../../src/layout/columns/steps';
import { spanOf, stretch } from '../build';
import { shapeOf, type Shape } from '../../shapes/shapes';

/** A whole set in a plot so wide and bands so high together. */
function inputOf(shape: Shape, width: number, height: number, change: Partial<FormInput> = {}): FormInput {
  const { index, extent } = shapeOf(shape);
  const within = change.within ?? extent ?? stretch('2000');
  return {
    bands: index.bands.map(({ anchors }) => anchors).filter(({ length }) => length > 0),
    within,
    msPerPx: spanOf(within) / width,
    height,
    finest: index.finest,
    hasInk: false,
    nameRow: width < 500 ? 24 : 0,
    ...change,
  };
}

/** A form in a word or two: "columns 9 half a month". */
const told = (form: ViewForm): string =>
  [
    form.kind,
    ...('size' in form ? [form.size] : []),
    ...('step' in form ? [form.step.name] : []),
    ...('abreast' in form ? [`${form.abreast} abreast`] : []),
  ].join(' ');

describe('the form of a view', () => {
  test.each([
    ['crowded-277', 358, 450, 'columns 7 month'],
    ['crowded-277', 640, 450, 'columns 7 month'],
    ['crowded-277', 768, 450, 'columns 7 half a month'],
    ['crowded-277', 1120, 430, 'columns 9 half a month'],
    ['daily-923', 640, 450, 'columns 11 week'],
    ['daily-923', 1120, 450, 'own 9'],
    ['skewed-710', 1120, 450, 'bars quarter'],
    ['one-day-130', 1120, 450, 'filled 5 quarter 2 abreast'],
  ] as const)('of %s in %i × %i pixels is %s', (shape, width, height, form) => {
    expect(told(viewForm(inputOf(shape, width, height)))).toBe(form);
  });

  test.each([
    ['crowded-277', '2025-06/2025-11', 'own 11'],
    ['skewed-710', '2016-07-28', 'filled 11 day 93 abreast'],
    ['one-day-130', '1963-11', 'columns 5 six hours'],
    ['one-day-130', '1963-11-22', 'own 11'],
  ] as const)('of %s in %s is %s', (shape, domain, form) => {
    expect(told(viewForm(inputOf(shape, 1120, 450, { within: stretch(domain) })))).toBe(form);
  });

  test('has no mark so small that its ink could not be read, where ink says something', () => {
    const pale = viewForm(inputOf('crowded-277', 640, 250));
    expect(told(pale)).toBe('columns 5 half a month');
    expect(viewForm(inputOf('crowded-277', 640, 250, { hasInk: true })).kind).toBe('bars');
  });

  test('has steps of minutes where dates are that exact, and the view that close', () => {
    const { start, end } = stretch('1963-11-22');
    const within = { start: start + 11 * HOUR, end };
    expect(told(viewForm(inputOf('one-day-130', 1120, 450, { within })))).toBe('columns 11 ten minutes');
  });
});

/** Moments of a year, ascending. */
const anyBand = fc.array(fc.integer({ min: 0, max: 364 }), { maxLength: 400 }).map((days) =>
  Float64Array.from(
    days.toSorted((a, b) => a - b),
    (day) => stretch('2001').start + day * DAY,
  ),
);

test('whatever the form, its marks take no more of the height than they may, and stand no closer than they are wide', () => {
  fc.assert(
    fc.property(
      fc.array(anyBand, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 300, max: 2_000 }),
      fc.integer({ min: 100, max: 900 }),
      fc.boolean(),
      (bands, width, height, hasInk) => {
        const within = stretch('2001');
        const msPerPx = spanOf(within) / width;
        const form = viewForm({ bands, within, msPerPx, height, finest: DAY, hasInk, nameRow: 0 });
        if (form.kind === 'bars') return;
        const pitch = pitchOf(form.size);
        const abreast = 'abreast' in form ? form.abreast : 1;
        const rows = bands.map((band) =>
          form.kind === 'own'
            ? rowsOf(band, pitch * msPerPx)
            : Math.ceil(fullest(band, form.step, within) / abreast),
        );
        expect(rows.reduce((sum, each) => sum + each, 0) * pitch).toBeLessThanOrEqual(height * 0.85);
        // A column is as wide as its marks, side by side.
        const least = form.kind === 'own' ? 0 : abreast * pitch * msPerPx;
        expect('step' in form ? form.step.length : 0).toBeGreaterThanOrEqual(least);
        expect(form.size).toBeGreaterThanOrEqual(hasInk ? 7 : 4);
      },
    ),
    { numRuns: 60 },
  );
});

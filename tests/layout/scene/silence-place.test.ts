import { expect, test } from 'vitest';
import { silencePlace } from '../../../src/layout/scene/silence-place';
import type { EventLine } from '../../model/build';
import { sceneOf, stretch, type Look } from '../build';

/** Where words of 300 px stand in a silence, in a century of ten pixels a year; y as a share of all bands. */
function placeOf(lines: readonly EventLine[], silence: string, look: Look = {}) {
  const onScreen = sceneOf(lines, { domain: stretch('1900/1999'), width: 1160, ...look });
  const { plot, bands } = onScreen.scene;
  const place = silencePlace(onScreen, stretch(silence), 300, 16);
  if (place === null) return null;
  const year = 1900 + ((place.x - plot.x) / plot.width) * 100;
  const band = bands.findIndex(({ top, height }) => place.y >= top && place.y < top + height);
  return { year: Math.round(year), band };
}

test('words stand in the middle of their silence, and of the bands', () => {
  expect(placeOf(['1905', 'economic 1906', 'diplomatic 1995'], '1910/1989')).toEqual({ year: 1950, band: 1 });
});

test('in one band, where something stands in the middle of all', () => {
  const lines = ['1905', 'economic 1930/1970', 'diplomatic 1995'];
  expect(placeOf(lines, '1920/1979')).toEqual({ year: 1950, band: 0 });
});

test('beside what stands in the silence, where the middle is taken', () => {
  const place = placeOf(['1905', 'economic 1935', 'economic 1936', 'diplomatic 1995'], '1910/1994');
  expect(place?.year).toBeGreaterThan(1950);
});

test('nowhere, where a silence is narrower than twenty times the text, or taken', () => {
  expect(placeOf(['1905', '1995'], '1930/1959')).toBeNull();
  expect(placeOf(['1905', '1995'], '1930/1969')).not.toBeNull();
  expect(placeOf(['1900/1999', 'economic 1900/1999', 'diplomatic 1900/1999'], '1930/1969')).toBeNull();
});

test('nowhere, where nothing of it is in view', () => {
  expect(placeOf(['1905', '1995'], '1800/1899')).toBeNull();
});

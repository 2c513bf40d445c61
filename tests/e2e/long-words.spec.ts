import { appOn, bring } from './support/app';
import { expect, test } from './support/page';

/** An address without a place to break it. */
const LONG = `https://example.org/${'a1b2c3d4e5'.repeat(12)}`;

const event = {
  title: LONG,
  shortTitle: LONG,
  summary: LONG,
  dateBasis: 'source',
  dateNote: LONG,
  categories: ['long', 'short'],
  layer: 'claims',
  evidence: [
    {
      source: 'long',
      section: LONG,
      exact: LONG,
      prefix: LONG,
      suffix: LONG,
      start: 0,
      end: LONG.length,
      carrying: [LONG],
      stance: 'reports',
      speaker: LONG,
    },
  ],
  references: [{ source: 'long', stance: 'reports', speaker: LONG }],
  quantities: [{ value: 3, unit: LONG, modifier: 'exactly', of: LONG, measure: 'long' }],
};

/** Every text of a dataset is one long word. */
const dataset = {
  format: 'dyad-dataset',
  version: 1,
  id: 'long',
  title: LONG,
  description: LONG,
  method: LONG,
  language: 'en',
  parties: [
    { id: 'a', name: LONG, formerly: [{ name: LONG, until: '2010' }] },
    { id: 'b', name: 'B' },
  ],
  categories: [
    { id: 'long', label: LONG, definition: LONG },
    { id: 'short', label: 'Short', definition: LONG },
  ],
  sources: [
    {
      id: 'long',
      title: LONG,
      author: LONG,
      url: LONG,
      alsoAt: [LONG],
      length: 1000,
      reliability: { grade: 'high', note: LONG },
      sections: [{ heading: LONG, start: 0 }],
      leftOut: [{ section: LONG, start: 200, end: 210, kind: 'opinion' }],
    },
  ],
  events: [
    {
      ...event,
      id: 'claim',
      date: '2005',
      assessment: {
        verdict: 'partly',
        confidence: 'high',
        note: LONG,
        references: ['long'],
        instead: ['record'],
      },
    },
    { ...event, id: 'record', date: '2006', layer: 'record' },
    { ...event, id: 'undated', date: null },
  ],
  measures: [
    {
      id: 'long',
      label: LONG,
      unit: LONG,
      values: [{ date: '2004', value: 5, modifier: 'exactly', source: 'long', basis: LONG, note: LONG }],
    },
  ],
};

test('no word of a dataset makes the page wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.route('**/data/north-korea-russia.json', (route) => route.fulfill({ json: dataset }));
  for (const link of [
    '/?view=timeline&record=on',
    '/?view=timeline&record=on&event=claim',
    '/?view=chronology&record=on&q=a1b2',
    '/?view=sources&event=undated',
  ]) {
    await bring(page, link);
    await expect(page.locator('.dataset-name')).toHaveText(LONG);
    if (link.includes('event=')) await expect(appOn(page).details).toContainText(LONG);
    const { wide, seen } = await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
      const { scrollWidth, clientWidth } = document.documentElement;
      return { wide: scrollWidth, seen: clientWidth };
    });
    expect(wide, link).toBe(seen);
  }
});

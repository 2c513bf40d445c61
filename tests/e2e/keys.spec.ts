import { appOn, eventOf } from './support/app';
import { openList, openMany } from './many/reader';
import { keyboardOn } from './support/keyboard';
import { expect, test } from './support/page';
import { at } from './support/sites';

test('an event and the words of its source, and back', async ({ page }) => {
  await page.goto('/');
  const { details, timeline, mark } = appOn(page);
  const keys = keyboardOn(page);
  await keys.press('Tab', 'Enter', 'Home', 'Enter');
  await expect(details.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(mark).toBeInViewport();
  await keys.press('Escape');
  await expect(timeline).toBeFocused();
  keys.done();
});

test('the references of a verdict', { tag: '@all' }, async ({ page }) => {
  await page.goto('/');
  const { details } = appOn(page);
  const keys = keyboardOn(page);
  await keys.press('Tab', 'Enter', 'End', 'Enter');
  await expect(details.getByRole('heading', { level: 2 })).toBeFocused();
  const references = details.locator('.references');
  await keys.tabTo(references.locator('summary'));
  await keys.press('Enter');
  await expect(references.getByRole('listitem').first()).toBeInViewport();
  keys.done();
});

test('a category is hidden', { tag: '@all' }, async ({ page }) => {
  await page.goto('/');
  const { category, status } = appOn(page);
  const keys = keyboardOn(page);
  await keys.tabTo(category('Economic'));
  await keys.press('Enter');
  await expect(status).toHaveText(/^Showing 2 of 7 events/);
  keys.done();
});

test('the years 2010 to 2020, and no other, are in view', async ({ page }) => {
  await page.goto('/');
  const keys = keyboardOn(page);
  await keys.press('Tab', 'Enter', 'g');
  await expect(page.locator('form input').first()).toBeFocused();
  await keys.write('2010/2020');
  await keys.press('Enter');
  await expect(page.getByRole('button', { name: '2010 to 2020 in view' })).toBeVisible();
  keys.done();
});

test('a date, and an event by its number', async ({ page }) => {
  await page.goto('/');
  const { timeline, details } = appOn(page);
  const keys = keyboardOn(page);
  await keys.press('Tab', 'Enter', 'g');
  await expect(page.locator('form input').first()).toBeFocused();
  await keys.write('2007');
  await keys.press('Enter');
  await expect(timeline).toBeFocused();
  await keys.press('g');
  await expect(page.locator('form input').first()).toBeFocused();
  await keys.write('#3');
  await keys.press('Enter');
  await expect(details).toBeVisible();
  await keys.press('Escape');
  await expect(timeline).toBeFocused();
  keys.done();
});

test('what was not found is found again by clearing the filters', { tag: '@all' }, async ({ page }) => {
  await page.goto('/');
  const { button, options, search } = appOn(page);
  const keys = keyboardOn(page);
  await keys.tabTo(search);
  await keys.write('zz');
  await expect(page.getByText('No dated event matches')).toBeVisible();
  await keys.tabTo(button('Clear filters'));
  await keys.press('Enter');
  await expect(options).toHaveCount(7);
  keys.done();
});

test('the public record', { tag: '@all' }, async ({ page }) => {
  await page.goto('/');
  const { options, record } = appOn(page);
  const keys = keyboardOn(page);
  await keys.tabTo(record);
  await keys.press('Enter');
  await expect(options.first()).toHaveAttribute('aria-setsize', '41');
  keys.done();
});

test('the chronology', { tag: '@all' }, async ({ page }) => {
  await page.goto('/');
  const keys = keyboardOn(page);
  await keys.tabTo(appOn(page).tab('Timeline'));
  await keys.press('ArrowRight');
  await expect(page.getByRole('tabpanel', { name: 'Chronology' })).toBeVisible();
  keys.done();
});

test('what the picture shows, in short', async ({ page }) => {
  await page.goto('/');
  const keys = keyboardOn(page);
  await keys.tabTo(page.locator('summary', { hasText: 'In short' }));
  await keys.press('Enter');
  await expect(
    page.getByText('Six of seven fall in 2000 to 2017; none lies between 1953 and 2000.'),
  ).toBeInViewport();
  keys.done();
});

test('a claim without a date, by searching for it', async ({ page }) => {
  await page.goto('/');
  const { details, search } = appOn(page);
  const keys = keyboardOn(page);
  await keys.tabTo(search);
  await keys.write('missile');
  const { title } = eventOf('missile-sale');
  const way = page.getByRole('link', { name: /without a date|more claims/ });
  await keys.tabTo(way);
  await keys.press('Enter');
  await keys.tabTo(page.getByRole('button', { name: title }));
  await keys.press('Enter');
  await expect(details.getByRole('heading', { level: 2 })).toHaveText(title);
  keys.done();
});

test('what the record has instead of a claim, and back to the claim', async ({ page }) => {
  await page.goto('/');
  const { details } = appOn(page);
  const keys = keyboardOn(page);
  await keys.press('Tab', 'Enter', 'Home', 'ArrowRight', 'ArrowRight', 'Enter');
  const heading = details.getByRole('heading', { level: 2 });
  await expect(heading).toHaveText(eventOf('aid-agreement-2005').title);
  // Where not all has room, it is folded.
  const instead = details.locator('.instead');
  await keys.tabTo(instead.locator('summary'));
  if (!(await instead.evaluate((fold: HTMLDetailsElement) => fold.open))) await keys.press('Enter');
  await keys.press('Tab', 'Enter');
  await expect(heading).not.toHaveText(eventOf('aid-agreement-2005').title);
  await keys.press('Backspace');
  await expect(heading).toHaveText(eventOf('aid-agreement-2005').title);
  keys.done();
});

test('a citation is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  const { details } = appOn(page);
  const keys = keyboardOn(page);
  await keys.press('Tab', 'Enter', 'End', 'Enter');
  await expect(details.getByRole('heading', { level: 2 })).toBeFocused();
  await keys.tabTo(details.getByRole('button', { name: 'cite' }));
  await keys.press('Enter');
  await expect(details.getByText('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('more than $500 million');
  keys.done();
});

test('every value of a measure, on the other scale', async ({ page }) => {
  await page.goto('/');
  const keys = keyboardOn(page);
  await keys.press('Tab', 'Enter');
  const scale = page.getByRole('button', { name: 'Logarithmic' });
  await keys.tabTo(scale);
  await keys.press('Enter');
  await expect(scale).toHaveAttribute('aria-pressed', 'true');
  await keys.press('Tab', 'Enter');
  const rows = page.locator('.measure-table').getByRole('row');
  await expect(rows).toHaveCount(43);
  keys.done();
});

test('the page is printed', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    globalThis.print = () => {
      document.body.dataset['printed'] = 'true';
    };
  });
  const keys = keyboardOn(page);
  // From the top of the page backwards, as who looks for what stands at its foot.
  do await keys.press('Shift+Tab');
  while (!(await page.evaluate(() => document.activeElement?.textContent === 'Cite this view')));
  await keys.press('Enter');
  await keys.tabTo(page.getByRole('button', { name: 'Print the dossier' }));
  await keys.press('Enter');
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'true');
  keys.done();
});

test.describe('of a hundred thousand events', () => {
  test.use(at('many'));

  test('those of a stretch are listed, and one of them is opened', async ({ page }) => {
    await openMany(page, 100_000);
    const { details } = appOn(page);
    const keys = keyboardOn(page);
    await keys.tabTo(appOn(page).timeline);
    await keys.press('ArrowRight', 'l');
    const { heading, rows } = openList(page);
    await expect(heading).toBeFocused();
    expect(await rows.count()).toBeGreaterThan(5);
    await keys.tabTo(rows.first().getByRole('button'));
    await keys.press('Enter');
    await expect(details.getByRole('heading', { level: 2 })).toBeFocused();
    keys.done();
  });
});

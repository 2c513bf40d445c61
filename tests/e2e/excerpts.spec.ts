import { appOn, claims } from './support/app';
import { expect, test } from './support/page';

test('the excerpt of each of the twenty events stands in one mark, letter for letter', async ({ page }) => {
  test.setTimeout(claims.length * 5_000);
  await page.goto('/?view=chronology');
  const { details, mark } = appOn(page);
  expect(claims).toHaveLength(20);
  for (const event of claims) {
    await page.getByRole('main').getByRole('button', { name: event.title, exact: true }).click();
    await expect(details.getByRole('heading', { level: 2 })).toHaveText(event.title);
    const shown = await mark.evaluateAll((all) => all.map((each) => each.textContent));
    expect(shown, event.id).toEqual(event.evidence.map(({ exact }) => exact));
    const whole = await details
      .getByRole('blockquote')
      .evaluateAll((all) => all.map((each) => [each.textContent, getComputedStyle(each).whiteSpace]));
    // `pre-wrap`: the screen does not fold what the source spaced.
    expect(whole, event.id).toEqual(
      event.evidence.map(({ prefix, exact, suffix }) => [`${prefix}${exact}${suffix}`, 'pre-wrap']),
    );
  }
});

test(
  'a search changes no letter of an excerpt, and makes no second mark in it',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto('/?q=North+Korea&event=trade-2017');
    const { mark, details } = appOn(page);
    const { exact } = claims.find(({ id }) => id === 'trade-2017')?.evidence[0] ?? { exact: '' };
    await expect(mark).toHaveCount(1);
    expect(await mark.textContent()).toBe(exact);
    await expect(details.getByRole('blockquote').locator('.hit')).not.toHaveCount(0);
  },
);

test(
  'the carrying words stand out inside the mark, and are words of it',
  { tag: '@all' },
  async ({ page }) => {
    await page.goto('/?event=aid-agreement-2005');
    const { mark } = appOn(page);
    const strong = mark.getByRole('strong');
    await expect(strong.last()).toHaveText(
      'one in 2005 that promised $10 billion in economic aid to North Korea',
    );
  },
);

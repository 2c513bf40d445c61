import { appOn, type } from './support/app';
import { expect, test } from './support/page';

test(
  'where drawing fails, a page says so and leads back without the link’s choices',
  { tag: '@firefox' },
  async ({ page, faults }) => {
    // React tells the console of an error that a boundary has caught; Firefox hands on no more than its class.
    faults.expect(/^console\.error: (Error$|.*the ground gave way)/);
    await page.goto('/?hide=military&event=trade-2017&at=2000/2010');
    const { search, options } = appOn(page);
    await expect(options).toHaveCount(6);
    // From outside: marking what a search found sorts its hits with this.
    await page.evaluate(() => {
      // oxlint-disable-next-line no-extend-native -- the page is to break
      Object.defineProperty(Array.prototype, 'toSorted', {
        value() {
          throw new Error('the ground gave way');
        },
      });
    });
    await type(search, 'trade');

    const crash = page.getByRole('alert');
    await expect(crash.getByRole('heading', { level: 1 })).toHaveText('Dyad stopped because of an error');
    await expect(crash).toContainText('the ground gave way');
    await expect(crash).toContainText('Nothing was sent anywhere');
    await expect(search).toHaveCount(0);

    await crash.getByRole('link', { name: /^Reload without/ }).click();
    await expect(options).toHaveCount(7);
    expect(new URL(page.url()).search).toBe('');
    await appOn(page).option('korean-war').click();
    await expect(appOn(page).details).toBeVisible();
  },
);

test('where the dataset does not come, a page says so', async ({ page, faults, browserName }) => {
  // Firefox writes no answer of a server on the console.
  if (browserName === 'chromium') faults.expect(/503/);
  await page.route('**/data/*.json', (route) => route.fulfill({ status: 503 }));
  await page.goto('/');
  const alert = page.getByRole('alert');
  await expect(alert.getByRole('heading', { level: 1 })).toContainText('cannot be shown');
  await expect(alert).toContainText('the server answered 503');
});

import { appOn } from './support/app';
import { expect, test } from './support/page';

test(
  'a part whose code does not come fails alone, and is tried again',
  { tag: '@firefox' },
  async ({ page, faults, browserName }) => {
    faults.expect(/^uncaught: /);
    faults.allow(/Failed to load resource/);
    let isBroken = true;
    await page.route('**/assets/{Sources,sources}-*.js', (route) =>
      isBroken ? route.abort() : route.continue(),
    );
    await page.goto('/');
    const { tab, options, option, details } = appOn(page);
    await tab('Sources').click();
    const notice = page.getByRole('alert');
    await expect(notice).toContainText('“Sources” failed: ');
    await tab('Timeline').click();
    await expect(options).toHaveCount(7);
    await option('korean-war').click();
    await expect(details).toBeVisible();
    await tab('Sources').click();
    isBroken = false;
    // Firefox keeps in mind that a module did not come for as long as the page is open.
    if (browserName === 'firefox') await notice.getByRole('button', { name: 'Reload the page' }).click();
    else await notice.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('.sources')).toBeVisible();
    await expect(notice).toHaveCount(0);
  },
);

test(
  'where the whole page fails, it says so and leads back without the link’s choices',
  { tag: '@firefox' },
  async ({ page, faults }) => {
    faults.expect(/^uncaught: .*the ground gave way/);
    await page.goto('/?hide=military&event=trade-2017&at=2000/2010');
    const { tab, search, options, option, details } = appOn(page);
    await expect(options).toHaveCount(6);
    // From outside: the page's class is put together with it.
    await page.evaluate(() => {
      // oxlint-disable-next-line no-extend-native -- the page is to break
      Object.defineProperty(Array.prototype, 'join', {
        value() {
          throw new Error('the ground gave way');
        },
      });
    });
    await tab('Chronology').click();

    const crash = page.getByRole('alert');
    await expect(crash.getByRole('heading', { level: 1 })).toHaveText('Dyad stopped because of an error');
    await expect(crash).toContainText('the ground gave way');
    await expect(crash).toContainText('Nothing was sent anywhere');
    await expect(search).toHaveCount(0);

    await crash.getByRole('link', { name: /^Reload without/ }).click();
    await expect(options).toHaveCount(7);
    expect(new URL(page.url()).search).toBe('');
    await option('korean-war').click();
    await expect(details).toBeVisible();
  },
);

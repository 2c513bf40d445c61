import { appOn, eventOf } from './support/app';
import { expect, test } from './support/page';

test(
  '“cite” puts who, where, the words and the address on the clipboard, and says so',
  { tag: '@chromium' },
  async ({ page, context, baseURL }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/?hide=military&at=2000/2010&event=aid-agreement-2005');
    const { details } = appOn(page);
    await details.getByRole('button', { name: 'cite' }).click();
    await expect(details.getByText('Copied', { exact: true })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Cassie Grissom, “Does North Korea Support Putin”');
    expect(copied).toContain('opening paragraphs');
    expect(copied).toContain(`“${eventOf('aid-agreement-2005').evidence[0]?.exact ?? ''}”`);
    // The address of the event, without what else this reader chose.
    const link = `${baseURL ?? ''}/?event=aid-agreement-2005`;
    expect(copied.endsWith(link)).toBe(true);
    await page.goto(link);
    await expect(details.getByRole('heading', { level: 2 })).toHaveText(eventOf('aid-agreement-2005').title);
  },
);

test(
  'where copying is refused, the citation is shown to be copied by hand',
  { tag: '@all' },
  async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
      });
    });
    await page.goto('/?event=trade-2017');
    const { details } = appOn(page);
    await details.getByRole('button', { name: 'cite' }).click();
    await expect(details.getByText(/^Copying is not allowed here\. Cassie Grissom, “How Does/)).toBeVisible();
  },
);

test(
  'where there is no clipboard at all, as over plain http, it is shown too',
  { tag: '@all' },
  async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto('/?event=trade-2017');
    const { details } = appOn(page);
    await details.getByRole('button', { name: 'cite' }).click();
    await expect(details.getByText(/^Copying is not allowed here\. Cassie Grissom, “How Does/)).toBeVisible();
  },
);

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { appOn, type Served } from './support/app';
import { isAll } from './support/corners';
import { axe, expect, test } from './support/page';
import { at, SITES } from './support/sites';

/** The dataset of the project in the build under test. All else is tested on the frozen one in `fixture/`. */
const served = JSON.parse(
  readFileSync(
    new URL(`../../${SITES.published.folder}/data/north-korea-russia.json`, import.meta.url),
    'utf8',
  ),
) as Served;
const claims = served.events.filter(({ layer }) => layer === 'claims');
const dated = claims.filter(({ date }) => date !== null);
const articles = new URL('../../../shared/articles/', import.meta.url);

test.use(at('published'));

test('the dataset of the project opens: the counts on the screen are those of its JSON', async ({ page }) => {
  await page.goto('/');
  const { status, options } = appOn(page);
  const shelved = claims.length - dated.length;
  await expect(page.getByRole('banner').getByText(served.title, { exact: true })).toBeVisible();
  await expect(status).toHaveText(
    `Showing ${dated.length} of ${dated.length} events · ${shelved} of ${shelved} without a date`,
  );
  await expect(options).toHaveCount(dated.length);
  if (isAll) await axe(page);
});

test('the words of its source open with an event, letter for letter', async ({ page }) => {
  for (const { id, title, evidence } of [dated[0], claims.at(-1)].flatMap((event) => event ?? [])) {
    await page.goto(`/?event=${id}`);
    const { details, mark } = appOn(page);
    await expect(details.getByRole('heading', { level: 2 })).toHaveText(title);
    expect(await mark.allTextContents()).toEqual(evidence.map(({ exact }) => exact));
  }
});

test('it is read without scripts, and told to catalogues', async ({ request }) => {
  const html = await (await request.get('/')).text();
  const block = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}';
  const { hasPart } = JSON.parse(block) as { hasPart: readonly { name: string }[] };
  expect(hasPart).toHaveLength(served.events.length);
  const text = html.replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  for (const { title } of claims) expect(text).toContain(title);
});

test('each excerpt is what its article has between start and end', () => {
  test.skip(!existsSync(articles), 'the articles are not beside the checkout');
  for (const { id, evidence } of claims) {
    for (const { source, start, end, exact, prefix, suffix } of evidence) {
      const text = readFileSync(new URL(source, articles), 'utf8');
      expect(text.slice(start, end), id).toBe(exact);
      expect(text.slice(start - prefix.length, start), id).toBe(prefix);
      expect(text.slice(end, end + suffix.length), id).toBe(suffix);
    }
  }
});

test('the articles are the ones whose fingerprint the dataset holds', () => {
  test.skip(!existsSync(articles), 'the articles are not beside the checkout');
  // The sources of the record are named, not quoted: they have no text and no hash.
  const quoted = served.sources.filter(({ sha256 }) => sha256 !== undefined);
  expect(quoted).toHaveLength(2);
  for (const { id, sha256 } of quoted) {
    expect(
      createHash('sha256')
        .update(readFileSync(new URL(id, articles)))
        .digest('hex'),
      id,
    ).toBe(sha256);
  }
});

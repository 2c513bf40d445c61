import { existsSync, readFileSync } from 'node:fs';
import { appOn, bring, claims, served, unfold } from './support/app';
import { cornersOf, isAll } from './support/corners';
import { axe, expect, test } from './support/page';

const recorded = served.events.filter(({ layer }) => layer === 'record');
const article = new URL('../../../shared/articles/000_38e2cee09018ca7c.txt', import.meta.url);

test.describe('claim and record, side by side', () => {
  test('every claim has its verdict with a note, and references where the record knows of it', async ({
    page,
  }) => {
    await page.goto('/?view=chronology');
    const { details } = appOn(page);
    const block = details.getByRole('region', { name: 'Against the public record' });
    // Every fourth in the gate: where there is one that has no verdict, `tests/data` says so.
    for (const event of claims.filter((_, i) => isAll || i % 4 === 0)) {
      await page.getByRole('main').getByRole('button', { name: event.title, exact: true }).click();
      await expect(block).toContainText(event.assessment?.note ?? 'no note');
      const { references = [] } = event.assessment ?? {};
      await block.locator('.references > summary').click();
      await expect(block.locator('.references').getByRole('listitem')).toHaveCount(references.length);
    }
  });

  test(
    'the record is off at first, and showing it changes no count of the claims',
    { tag: '@all' },
    async ({ page }) => {
      await page.goto('/');
      const { options, status, category, record } = appOn(page);
      await expect(options).toHaveCount(7);
      await record.click();
      await expect(status).toHaveText(/^Showing 7 of 7 events · 34 of 34 on record/);
      await expect(category('Economic')).toHaveAccessibleName('Economic, 5 events');
      expect(await options.count()).toBeGreaterThan(20);
      await expect(page).toHaveURL(/record=on/);
      await page.goBack();
      await expect(options).toHaveCount(7);
    },
  );

  test('a contradicted claim leads to what the record has instead, both in view and joined', async ({
    page,
  }) => {
    await page.goto('/?event=aid-agreement-2005');
    const { details, option } = appOn(page);
    await expect(details).toContainText('What the record has instead');
    await unfold(details.locator('summary', { hasText: 'What the record has instead' }));
    await details.getByRole('button', { name: /^Show on the timeline/ }).click();
    for (const id of ['aid-agreement-2005', 'r16-debt-agreement']) await expect(option(id)).toBeInViewport();
    await expect(page.locator('.links path')).toHaveCount(3);
  });

  test('a filter by verdict leaves what has it', { tag: '@all' }, async ({ page }) => {
    await page.goto('/');
    const { status, options } = appOn(page);
    const verdicts = page.getByRole('group', { name: 'Verdicts' });
    await verdicts.getByRole('button', { name: 'Contradicted, 2 contradicted' }).click();
    await expect(status).toHaveText(/^Showing 2 of 7 events/);
    await expect(options).toHaveCount(2);
    await page.reload();
    await expect(status).toHaveText(/^Showing 2 of 7 events/);
  });

  test(
    'before December 1991 Russia is the Soviet Union, on the axis and in the details',
    { tag: '@all' },
    async ({ page }) => {
      await page.goto('/?event=korean-war');
      await expect(page.locator('.rails text', { hasText: 'Soviet Union' })).toBeVisible();
      await expect(appOn(page).details).toContainText('the Soviet Union');
    },
  );

  test(
    'what is only claimed by one side and denied by another says so, with the speakers',
    { tag: '@all' },
    async ({ page }) => {
      const { id } = recorded.find((event) =>
        event.references?.some(({ stance }) => stance === 'denies'),
      ) ?? {
        id: '',
      };
      await page.goto(`/?record=on&event=${id}`);
      await expect(appOn(page).details).toContainText('United States says so');
      await expect(appOn(page).details).toContainText('denies it');
    },
  );
});

test.describe('the trade figures', () => {
  test('stand in the chronology value by value, claims among them', { tag: '@all' }, async ({ page }) => {
    await page.goto('/?view=chronology');
    await page.getByRole('button', { name: 'As a table' }).click();
    const rows = page.getByRole('table').getByRole('row');
    const values = served.measures[0]?.values ?? [];
    await expect(rows).toHaveCount(values.length + 2 + 1);
    await expect(rows.filter({ hasText: 'claimed' })).toHaveCount(2);
    await expect(rows.filter({ hasText: 'more than $500 million' })).toHaveCount(1);
  });

  test('are drawn on the same axis, and say how far the claim of 2017 stands out', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('.measure-picture')).toContainText('over 6.4 × the $77.9m on record');
    await page.getByRole('button', { name: 'Logarithmic' }).click();
    await expect(page).toHaveURL(/scale=log/);
    await expect(page.locator('.measure-picture')).toContainText('$100,000');
  });

  test('are read by keyboard, and a claim opens its event', async ({ page }) => {
    await page.goto('/?at=2016-06/2018-06');
    const values = page.getByRole('listbox', { name: /^Values of Trade/ });
    await values.focus();
    await expect(values.getByRole('option', { selected: true })).toHaveAccessibleName(
      /^201[67], \$[\d.]+ million, (?!claimed)/,
    );
    for (let presses = 0; presses < 4; presses++) {
      if ((await values.getByRole('option', { selected: true, name: /claimed in/ }).count()) > 0) break;
      await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('Enter');
    await expect(appOn(page).details).toContainText('Trade of more than $500 million');
  });
});

test.describe('the sources', () => {
  test('tell what of each is on the timeline, without a date and left out', async ({ page }) => {
    await page.goto('/?view=sources');
    await expect(
      page.getByText(/4 statements on the timeline, 9 without a date, 12 left out: no acts/),
    ).toBeVisible();
    await expect(page.getByText(/^Not yet compared/)).toHaveCount(2);
    await expect(page.locator('.excerpt-state')).toHaveCount(0);
    await page.getByRole('button', { name: 'Agreement promising $10 billion in economic aid' }).click();
    await expect(appOn(page).details).toBeVisible();
    await appOn(page).details.getByRole('button', { name: 'see it in its place' }).click();
    await expect(page).toHaveURL(/view=sources/);
  });

  test('are checked against a copy of the reader’s own: every excerpt matches', async ({ page }) => {
    test.skip(!existsSync(article), 'the articles are not beside the project');
    await page.goto('/?view=sources');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'copy.txt',
        mimeType: 'text/plain',
        buffer: readFileSync(article),
      });
    await expect(page.getByText('copy.txt is the text that was cited, byte for byte.')).toBeVisible();
    await expect(page.locator('.excerpt-state.matches')).toHaveCount(13);
    await page.locator('summary', { hasText: 'The whole text' }).click();
    await expect(page.locator('.source-text')).toContainText('Comparison of Social Systems');
    expect(await page.locator('.source-text mark').count()).toBeGreaterThan(10);
    if (isAll) await axe(page);
  });

  test('say where a copy differs by one character', { tag: '@all' }, async ({ page }) => {
    test.skip(!existsSync(article), 'the articles are not beside the project');
    await page.goto('/?view=sources');
    const text = readFileSync(article, 'utf8')
      .replace('began normalization talks', 'begun normalization talks')
      .replaceAll('’', "'");
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'copy.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
    await expect(page.getByText(/copy.txt is not the same file/)).toBeVisible();
    await expect(page.locator('.excerpt-state.differs')).toHaveText(['does not match']);
    await expect(page.locator('.difference')).toContainText('begun normalization talks');
    expect(await page.locator('.excerpt-state.nearly').count()).toBeGreaterThan(0);
  });
});

test.describe('citing', () => {
  test(
    'gives the link, a bibliography and what is shown, as files',
    { tag: '@chromium' },
    async ({ page }) => {
      await page.goto('/?hide=military&q=trade');
      await page.locator('summary', { hasText: 'Cite this view' }).click();
      await expect(page.locator('.cite-text').first()).toContainText('hide=military&q=trade');
      for (const [name, words] of [
        ['bib', '@misc{north-korea-russia'],
        ['csl.json', '"type": "dataset"'],
        ['dossier.csv', 'id,date,dateInWords,title'],
        ['dossier.json', '"trade-2017"'],
      ] as const) {
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name, exact: true }).click();
        const path = await (await download).path();
        expect(readFileSync(path, 'utf8'), name).toContain(words);
      }
    },
  );

  test('the built page tells catalogues of the dataset and its events', async ({ page }) => {
    await page.goto('/');
    const block = await page.locator('script[type="application/ld+json"]').textContent();
    const described = JSON.parse(block ?? '{}') as { '@type': string; hasPart: unknown[] };
    expect(described['@type']).toBe('Dataset');
    expect(described.hasPart).toHaveLength(served.events.length);
  });
});

for (const [which, links, details] of [
  [
    'an event of the record, and with the sources beside details',
    cornersOf(['/?record=on&event=r28-wagner-arms', '/?view=sources&event=korean-war'], 1),
    {},
  ],
  [
    'the record, on the timeline and in the chronology, and with the sources',
    cornersOf(
      [
        '/?record=on',
        '/?record=on&event=aid-agreement-2005&at=2003/2017',
        '/?record=on&view=chronology',
        '/?view=sources',
      ],
      1,
    ),
    { tag: '@chromium' },
  ],
] as const) {
  test(`axe finds nothing wrong with ${which}`, details, async ({ page }) => {
    test.setTimeout(links.length * 20_000);
    for (const link of links) {
      await test.step(link, async () => {
        await bring(page, link);
        await expect(page.getByRole('tabpanel').getByRole('heading', { level: 2 }).first()).toBeVisible();
        for (const summary of ['Cite this view', 'Method'])
          await unfold(page.locator('summary', { hasText: summary }).first());
        await axe(page);
      });
    }
  });
}

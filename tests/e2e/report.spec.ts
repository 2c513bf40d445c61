import type { DatasetFile } from '../../src/model/dataset-file';
import { axe, expect, test } from './support/page';

const report = 'What was read';

test('a served file with a bad date is read by the door, and the page tells of the row and why', async ({
  page,
}) => {
  await page.route('**/data/*.json', async (route) => {
    const answer = await route.fetch();
    const file = (await answer.json()) as DatasetFile;
    const events = file.events.map((row) =>
      row.id === 'aid-agreement-2005' ? { ...row, date: '2005-02-30' } : row,
    );
    await route.fulfill({ response: answer, json: { ...file, events } });
  });
  await page.goto('/');
  const told = page.getByRole('region', { name: report });
  await expect(told).toContainText(/\d+ rows read: \d+ shown, 1 set aside/u);
  await told.getByText(/rows read/u).click();
  await expect(told.getByRole('table', { name: 'Set aside' })).toContainText(
    'aid-agreement-2005date "2005-02-30"day 30 does not exist',
  );
  await expect(page.getByRole('status')).toHaveText(/^Showing 6 of 6 events/u);
  await axe(page);
});

test('the file that the build has read is not checked again, and nothing is told of it', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('/');
  await expect(page.getByRole('status')).toHaveText(/^Showing 7 of 7 events/u);
  await expect(page.getByRole('region', { name: report })).toHaveCount(0);
  expect(fetched.filter((address) => address.includes('read-text'))).toEqual([]);
});

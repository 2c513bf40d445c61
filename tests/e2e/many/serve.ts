import { realpath } from 'node:fs/promises';
import process from 'node:process';
import { siteServer } from '../../../scripts/serve.mjs';
import { buildPage } from '../support/build-page';

/** Builds the page of many events and serves it, under the site's own headers, on the port that PORT says. */
export default async function serveManyPage(): Promise<number> {
  const server = siteServer(await realpath(await buildPage('tests/e2e/many', 'many')));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(Number(process.env['PORT']), '127.0.0.1', resolve);
  });
  return 0;
}

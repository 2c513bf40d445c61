import { inlineIn, policyFor } from '../../../scripts/security.mjs';
import { axe, expect, test } from './page';

/**
 * The watch itself: each kind of fault is seen, under the policy as it is served. `page.evaluate`
 * lets `eval` through, which the policy refuses, so each fault waits for a timer: it runs as the
 * page's own scripts do.
 */
test.describe('the watch over a page', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/');
  });

  test(
    'sees a warning, an error, and an error that nobody caught',
    { tag: '@firefox' },
    async ({ page, faults }) => {
      faults.expect(/^console\.warning: look out$/);
      faults.expect(/^console\.error: it broke$/);
      faults.expect(/^uncaught: .*nobody caught this/);
      await page.evaluate(() => {
        console.warn('look out');
        console.error('it broke');
        setTimeout(() => {
          throw new Error('nobody caught this');
        });
      });
      await expect.poll(() => faults.seen.length).toBe(3);
    },
  );

  test('sees every breach of the policy', { tag: '@firefox' }, async ({ page, faults }) => {
    faults.expect(/./);
    await page.evaluate(() => {
      const { trustedTypes } = globalThis as {
        trustedTypes?: { createPolicy(name: string, rules: object): void };
      };
      const breaches = [
        () => (document.createElement('p').innerHTML = '<b>not text</b>'),
        () => trustedTypes?.createPolicy('another', {}),
        () => {
          document.body.setAttribute('style', 'color: red');
        },
        () => (document.createElement('img').src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='),
        () => fetch('https://elsewhere.example/').catch(() => undefined),
        // oxlint-disable-next-line no-eval -- the policy is to refuse it
        () => void (0, eval)('1'),
      ];
      for (const breach of breaches) setTimeout(breach);
    });
    for (const directive of [
      /CSP breach of require-trusted-types-for: .*innerHTML/,
      /CSP breach of trusted-types: .*another/,
      /CSP breach of style-src/,
      /CSP breach of img-src/,
      /CSP breach of connect-src/,
      /CSP breach of (script-src: eval|require-trusted-types-for: .*eval)/,
    ]) {
      await expect.poll(() => faults.seen.join('\n')).toMatch(directive);
    }
  });

  test('sees a request to another origin', { tag: '@firefox' }, async ({ page, faults, baseURL }) => {
    const elsewhere = (baseURL ?? '').replace('127.0.0.1', 'localhost');
    faults.expect(new RegExp(`^request to another origin: GET ${elsewhere}`));
    await page.goto(elsewhere);
  });

  test('sees with axe what is wrong', async ({ page }) => {
    await page.evaluate(() => {
      document.body.append(document.createElement('button'));
    });
    await expect(axe(page)).rejects.toThrow(/button-name/);
  });
});

test('the page carries its policy, for servers that send none, and allows what it holds itself by its hash', async ({
  request,
}) => {
  const html = await (await request.get('/')).text();
  expect(inlineIn(html, 'style')).toHaveLength(1);
  expect(inlineIn(html, 'script')).toHaveLength(1);
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}" />`;
  expect(html).toContain(policy);
  expect(html.indexOf(policy)).toBeLessThan(html.search(/<(script|link|style)\b/));
});

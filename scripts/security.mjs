import { createHash } from 'node:crypto';

/**
 * What the page may do, said once: the build writes it into index.html, the server sends it.
 *
 * Scripts, styles, fonts and data come from our own origin alone, as files; nothing inline but the page's one
 * style sheet, which the built page names by its hash; no `data:` picture. Text can become a script address only
 * through the Trusted Types policy `dyad`, which makes the addresses of workers, and never becomes HTML.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types dyad',
].join('; ');

/**
 * The policy of a page that holds style sheets itself: these very words and no other, and no style attribute.
 * @param {readonly string[]} styles
 */
export const policyWithStyles = (styles) =>
  contentSecurityPolicy.replace("style-src 'self'", (rule) =>
    [rule, ...styles.map((css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`)].join(' '),
  );

/**
 * The policy that a page names in its own `meta` tag; the common one where it names none.
 * @param {string} html
 */
export const policyOfPage = (html) =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? contentSecurityPolicy;

/**
 * What a header says beyond a meta tag, where `frame-ancestors` does not hold.
 * @param {string} policy
 */
export const policyHeader = (policy) => `${policy}; frame-ancestors 'none'`;

/** Sent with every answer. A page brings a policy of its own. */
export const securityHeaders = {
  'Content-Security-Policy': policyHeader(contentSecurityPolicy),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

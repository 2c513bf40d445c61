import { createHash } from 'node:crypto';

/**
 * What the page may do, said once: the build writes it into index.html, the server sends it.
 *
 * Scripts, styles, fonts and data come from our own origin alone, as files; nothing inline but the page's one
 * style sheet and one script, which the built page names by their hashes; no `data:` picture. Text can become a
 * script address only through the Trusted Types policy `dyad`, which makes the addresses of workers, and never
 * becomes HTML.
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

/** @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The policy of a page that holds style sheets and scripts itself: these very words and no other, and no attribute.
 * @param {string} html
 */
export const policyFor = (html) =>
  contentSecurityPolicy.replace(/(style|script)-src 'self'/g, (rule, /** @type {'style' | 'script'} */ tag) =>
    [rule, ...inlineIn(html, tag).map(hashOf)].join(' '),
  );

/**
 * What stands in a page of its style sheets or its scripts. Blocks of data are no scripts.
 * @param {string} html
 * @param {'style' | 'script'} tag
 * @returns {readonly string[]}
 */
export const inlineIn = (html, tag) =>
  Array.from(html.matchAll(/<(style|script)\b([^>]*)>(.*?)<\/\1>/gs)).flatMap(
    ([, name, attributes = '', text = '']) =>
      name === tag && text !== '' && !attributes.includes('application/') ? [text] : [],
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

/**
 * What the page may do, said once: the build writes it into index.html, the server sends it.
 *
 * Scripts, styles, fonts and data come from our own origin alone, as files; nothing inline, no
 * `data:` picture. Text can become a script address only through the Trusted Types policy `dyad`,
 * which makes the addresses of workers, and never becomes HTML.
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

/** Sent with every answer. `frame-ancestors` holds in a header only, not in a meta tag. */
export const securityHeaders = {
  'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

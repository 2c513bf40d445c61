/**
 * The one global that this layer needs from its host. Browsers, workers and Node all have it;
 * ECMAScript, and so this layer's library, does not.
 */
declare const URL: new (text: string) => { readonly protocol: string };

const SAFE = new Set(['http:', 'https:', 'mailto:']);

/**
 * Whether a text may become a link: an absolute http, https or mailto address. `new URL()` drops
 * line ends and outer spaces without a word ("java\nscript:"), so white space is refused first.
 */
export function isSafeLink(text: string): boolean {
  if (/[\s\p{Cc}]/u.test(text)) return false;
  try {
    return SAFE.has(new URL(text).protocol);
  } catch {
    return false;
  }
}

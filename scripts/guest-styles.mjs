/** The styles of the app as those of a guest, in somebody else's page: for the library. */
import { Features, transform } from 'lightningcss';

/** The oldest browsers with `light-dark()`: it is kept. */
const targets = { chrome: 123 << 16, firefox: 120 << 16, safari: (17 << 16) | (5 << 8) };

/**
 * Where a host's bundler writes `light-dark()` out for older browsers, as Vite does, each colour asks these two which
 * of its halves holds. They follow the `color-scheme` that the host declares; where it declares none, it is light.
 */
const lightUnlessTold = ':where(:root){--lightningcss-light:initial;--lightningcss-dark: }';

/** An animation is known by its name to all of a page, wherever its steps are told: they stand before the rules. */
const KEYFRAMES = /@keyframes \w[\w-]*\s*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;

/** A length in `rem`; the text size of the page's root, which a page may set for its own arithmetic. */
const REM = /(?<![\w.#-])(-?[\d.]+)rem\b/g;

/**
 * Each rule holds inside `.dyad` alone, and outranks a class or two of the page's. What the app says of its root is
 * said of that element, at the lowest rank: a page changes a colour by `.dyad { --ink: navy }`. Whether it is light
 * or dark the page says; how wide it is, the room that it is in; how large its letters are, the text around it, whose
 * size `src/embed/frame.ts` writes into `--rem`. Where a width is asked for, that size is `em`.
 * @param {string} css
 */
export function guestStyles(css) {
  const keyframes = css.match(KEYFRAMES) ?? [];
  const rules = css
    .replaceAll(':root', ':where(&)')
    .replaceAll(/color-scheme:\s*light dark;?/g, '')
    .replaceAll(/@media (\((?:min|max)-width:[^)]*\))/g, '@container $1')
    .replaceAll(/@(?:media|container)[^{]*/g, (question) => question.replaceAll(REM, '$1em'))
    .replaceAll(KEYFRAMES, '')
    .replaceAll(REM, 'calc($1 * var(--rem))');
  const { code } = transform({
    filename: 'dyad.css',
    code: Buffer.from(`${lightUnlessTold}${keyframes.join('')}.dyad.dyad{${rules}}`),
    minify: true,
    targets,
    // Browsers know nesting; not every tool of a host does.
    include: Features.Nesting,
  });
  return Buffer.from(code).toString('utf8');
}

import react from '@vitejs/plugin-react';
import { Features, transform } from 'lightningcss';
import { defineConfig, type Plugin } from 'vite';

/** The oldest browsers with `light-dark()`: it is kept. */
const TARGETS = { chrome: 123 << 16, firefox: 120 << 16, safari: (17 << 16) | (5 << 8) };

/**
 * Where a host's bundler writes `light-dark()` out for older browsers, as Vite does, each colour asks these two which
 * of its halves holds. They follow the `color-scheme` that the host declares; where it declares none, it is light.
 */
const LIGHT_UNLESS_TOLD = ':where(:root){--lightningcss-light:initial;--lightningcss-dark: }';

/**
 * The app's rules as those of a guest: each holds inside `.dyad` alone, and outranks a class or two of the page's.
 * What the app says of its root is said of that element, at the lowest rank: a page changes a colour by
 * `.dyad { --ink: navy }`. Whether it is light or dark the page says; how wide it is, the room that it is in.
 */
function guestRules(css: string): string {
  const rules = css
    .replaceAll(':root', ':where(&)')
    .replaceAll(/color-scheme:\s*light dark;?/g, '')
    .replaceAll(/@media (\((?:min|max)-width:[^)]*\))/g, '@container $1');
  return `${LIGHT_UNLESS_TOLD}.dyad.dyad{${rules}}`;
}

function guestStyles(): Plugin {
  return {
    name: 'dyad:guest-styles',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue;
        const { code } = transform({
          filename: file.fileName,
          code: Buffer.from(guestRules(Buffer.from(file.source).toString('utf8'))),
          minify: true,
          targets: TARGETS,
          // Browsers know nesting; not every tool of a host does.
          include: Features.Nesting,
        });
        file.source = Buffer.from(code).toString('utf8');
      }
    },
  };
}

/** The library: an ES module, its styles, and its workers, in `dist-lib/`. `scripts/library.mjs` adds the rest. */
export default defineConfig({
  base: './',
  plugins: [react(), guestStyles()],
  publicDir: false,
  build: {
    outDir: 'dist-lib',
    assetsInlineLimit: 0,
    target: 'baseline-widely-available',
    reportCompressedSize: false,
    // The host's bundler makes it small, and whoever reads it while debugging finds names.
    minify: false,
    // The plugin does it, once the rules are scoped.
    cssMinify: false,
    lib: {
      entry: { dyad: 'src/lib.ts', 'inline-workers': 'src/inline-workers.ts' },
      formats: ['es'],
      cssFileName: 'dyad',
    },
    rolldownOptions: {
      // The host brings them, once for itself and for us.
      external: [/^react($|\/)/, /^react-dom($|\/)/, 'd3', 'valibot', '@tanstack/react-virtual'],
      output: { chunkFileNames: 'chunks/[name].js' },
    },
  },
  // Names that last, for hosts that point at the files.
  worker: { rolldownOptions: { output: { entryFileNames: 'workers/[name].js' } } },
});

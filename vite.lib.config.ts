import react from '@vitejs/plugin-react';
import { transform } from 'lightningcss';
import { defineConfig, type Plugin } from 'vite';

/**
 * The page around a timeline has styles and names of its own. Every rule of the library holds inside `.dyad` alone,
 * and outranks a class or two of the page's. What the app says of its root is said of that element, at the lowest
 * rank: a page changes a colour by `.dyad { --ink: navy }`. And what the app asks of the window, how wide it is, the
 * library asks of the room it is in.
 */
function scopedStyles(): Plugin {
  return {
    name: 'dyad:scoped-styles',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue;
        const rules = Buffer.from(file.source)
          .toString('utf8')
          .replaceAll(':root', ':where(&)')
          .replaceAll(/@media (\((?:min|max)-width:[^)]*\))/g, '@container $1');
        const { code } = transform({
          filename: file.fileName,
          code: Buffer.from(`.dyad.dyad{${rules}}`),
          minify: true,
          targets: TARGETS,
        });
        file.source = Buffer.from(code).toString('utf8');
      }
    },
  };
}

/** The oldest browsers with `light-dark()`. It is kept, for it follows the `color-scheme` of the page around it. */
const TARGETS = { chrome: 123 << 16, firefox: 120 << 16, safari: (17 << 16) | (5 << 8) };

/** The library: an ES module, its styles, and its workers, in `dist-lib/`. `scripts/library.mjs` adds the rest. */
export default defineConfig({
  base: './',
  plugins: [react(), scopedStyles()],
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

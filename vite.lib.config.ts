import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { guestStyles } from './scripts/guest-styles.mjs';

/** The styles of the library are those of the app, as a guest's: see `scripts/guest-styles.mjs`. */
function asGuest(): Plugin {
  return {
    name: 'dyad:guest-styles',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue;
        file.source = guestStyles(Buffer.from(file.source).toString('utf8'));
      }
    },
  };
}

/** The library: an ES module, its styles, and its workers, in `dist-lib/`. `scripts/library.mjs` adds the rest. */
export default defineConfig({
  base: './',
  plugins: [react(), asGuest()],
  publicDir: false,
  build: {
    outDir: 'dist-lib',
    assetsInlineLimit: 0,
    target: 'baseline-widely-available',
    reportCompressedSize: false,
    // The host's bundler makes it small, and whoever reads it while debugging finds names.
    minify: false,
    // The plugin does it, last.
    cssMinify: false,
    lib: {
      entry: { dyad: 'src/embed/index.ts', 'inline-workers': 'src/embed/inline-workers.ts' },
      formats: ['es'],
      cssFileName: 'dyad',
    },
    rolldownOptions: {
      // The host brings them, once for itself and for us.
      external: [
        /^@?date-fns\//,
        /^react($|\/)/,
        /^react-dom($|\/)/,
        /^d3-/,
        'valibot',
        '@tanstack/react-virtual',
        '@preact/signals-core',
      ],
      output: { chunkFileNames: 'chunks/[name].js' },
      // The site loads the canvas when it is needed; the library has it from the start.
      checks: { ineffectiveDynamicImport: false },
    },
  },
  // Names that last, for hosts that point at the files.
  worker: { rolldownOptions: { output: { entryFileNames: 'workers/[name].js' } } },
});

import react from '@vitejs/plugin-react';
import { transform } from 'lightningcss';
import { defineConfig, type Plugin } from 'vite';

/**
 * The page around a timeline has styles and names of its own. Every rule of the library holds inside `.dyad` alone,
 * and what the app says of its root is said of that element.
 */
function scopedStyles(): Plugin {
  return {
    name: 'dyad:scoped-styles',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue;
        const rules = Buffer.from(file.source).toString('utf8').replaceAll(':root', '&');
        const { code } = transform({
          filename: file.fileName,
          code: Buffer.from(`.dyad{${rules}}`),
          minify: true,
          // Nesting is written out: a browser of the target may not know it.
          targets: { chrome: 111 << 16, safari: (16 << 16) | (4 << 8), firefox: 114 << 16 },
        });
        file.source = Buffer.from(code).toString('utf8');
      }
    },
  };
}

/** The library: an ES module, its styles, and the worker that searches, in `dist-lib/`. */
export default defineConfig({
  base: './',
  plugins: [react(), scopedStyles()],
  publicDir: false,
  build: {
    outDir: 'dist-lib',
    assetsInlineLimit: 0,
    target: 'baseline-widely-available',
    reportCompressedSize: false,
    lib: {
      entry: { dyad: 'src/lib.ts', 'inline-workers': 'src/inline-workers.ts' },
      formats: ['es'],
      cssFileName: 'dyad',
    },
    rolldownOptions: {
      // The host brings them, once for itself and for us.
      external: [/^react($|\/)/, /^react-dom($|\/)/, 'd3', 'valibot', '@tanstack/react-virtual'],
    },
  },
});

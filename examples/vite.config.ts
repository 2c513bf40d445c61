import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** `npm run examples`: pages that use the built library as any host does, by its name. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: fileURLToPath(new URL('../public', import.meta.url)),
  cacheDir: fileURLToPath(new URL('../node_modules/.cache/examples', import.meta.url)),
  server: { port: 4181, fs: { allow: [fileURLToPath(new URL('..', import.meta.url))] } },
});

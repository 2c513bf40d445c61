import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** `npm run gallery`: the golden scenes as a page, for the one who works on them. It is not built, nor published. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: fileURLToPath(new URL('../../public', import.meta.url)),
  cacheDir: fileURLToPath(new URL('../../node_modules/.cache/gallery', import.meta.url)),
  plugins: [react()],
  server: { port: 4180, fs: { allow: [fileURLToPath(new URL('../..', import.meta.url))] } },
});

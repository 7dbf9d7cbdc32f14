/** Builds the desk (src/web) into dist/web; in development (`npx vite`) asks the API of `dragoman serve`. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the API answers while pages are worked on. */
const api = process.env.DRAGOMAN_API ?? 'http://127.0.0.1:4646';

export default defineConfig({
  root: 'src/web',
  plugins: [react()],
  build: { outDir: '../../dist/web', emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 1000 },
  server: { proxy: { '/api/': { target: api }, '/openapi.json': api } },
});

// Two builds of the one interface: `app` goes into the window, `bridge` talks to the test bridge and has the gallery.
// Everything is a file of its own: the content policy allows no inline script or style.
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { locales } from './vite.locales.ts';

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [svelte(), locales()],
  resolve: { alias: { $lib: fileURLToPath(new URL('./src/lib', import.meta.url)) } },
  build: {
    target: ['es2022', 'chrome111', 'safari16.4'],
    outDir: mode === 'bridge' ? 'dist-bridge' : 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    rolldownOptions: { input: mode === 'bridge' ? ['index.html', 'gallery.html'] : ['index.html'] },
    modulePreload: { polyfill: false },
  },
  server: { port: 5173, strictPort: true },
  test: { include: ['src/**/*.test.ts'], environment: 'node' },
}));

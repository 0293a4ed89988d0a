// The interface in Chromium at phone size, against the real companion behind the loopback bridge.
import { defineConfig } from '@playwright/test';
import { browser } from './tests/browser';

export default defineConfig({
  testDir: 'tests',
  testMatch: '*.spec.ts',
  outputDir: '../target/interface',
  snapshotPathTemplate: 'tests/names/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // Generous, as a wait ends with what it waits for: only what never comes takes this long.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: { ...browser, trace: 'off', screenshot: 'only-on-failure' },
});

// The interface in Chromium at phone size, against the real companion behind the loopback bridge.
import { defineConfig } from '@playwright/test';
import { browser } from './tests/browser';

export default defineConfig({
  testDir: 'tests',
  testMatch: '*.spec.ts',
  outputDir: '../target/interface',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  reporter: 'list',
  use: { ...browser, trace: 'off', screenshot: 'only-on-failure' },
});

// Measurements of the page, one after the other, each with the machine for itself. Not here: tests (playwright.config.ts).
import { defineConfig } from '@playwright/test';
import { browser } from './tests/browser';

export default defineConfig({
  testDir: 'tests/bench',
  testMatch: '*.bench.ts',
  outputDir: '../target/interface-bench',
  workers: 1,
  timeout: 300_000,
  reporter: 'dot',
  use: browser,
});

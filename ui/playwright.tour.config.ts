// Pictures of every screen in every theme, language and size. Not here: assertions (playwright.config.ts).
import { defineConfig } from '@playwright/test';
import { browser } from './tests/browser';

export default defineConfig({
  testDir: 'tests/tour',
  testMatch: '*.tour.ts',
  outputDir: '../target/interface-tour',
  globalTeardown: './tests/tour/sheet.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 180_000,
  reporter: 'line',
  use: browser,
});

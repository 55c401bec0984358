import { defineConfig } from '@playwright/test';
import base from './playwright.config';

// The pictures of the docs: no tests, and not part of CI.
export default defineConfig({
  ...base,
  testMatch: 'pictures.ts',
  outputDir: 'e2e-results/pictures',
  reporter: 'list',
  workers: 1,
});

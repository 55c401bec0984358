import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

// A Chromium of the system, where Playwright has fetched none of its own.
const SYSTEM_CHROMIUM = '/usr/bin/chromium';

const server = (name: 'app' | 'backend', url: string) => ({
  command: `yarn workspace ${name} start`,
  url,
  reuseExistingServer: !process.env.CI,
  timeout: 180_000,
});

export default defineConfig({
  testDir: 'packages/app/e2e-tests',
  timeout: 90_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env.CI),
  outputDir: 'e2e-results/failures',
  reporter: [['list'], ['./packages/app/e2e-tests/support/summary.ts']],
  webServer: [
    server('backend', 'http://localhost:7007/.backstage/health/v1/readiness'),
    server('app', 'http://localhost:3000'),
  ],
  use: {
    baseURL: 'http://localhost:3000',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(existsSync(SYSTEM_CHROMIUM) && { executablePath: SYSTEM_CHROMIUM }),
      args: [
        // Chromium's sandbox refuses to run as root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});

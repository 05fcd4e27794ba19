import { defineConfig } from '@playwright/test';

const PORT = 8081;

export default defineConfig({
  testDir: 'e2e',
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.CI
    ? [['list'], ['junit', { outputFile: 'coverage/e2e.xml' }]]
    : 'list',
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    locale: 'fr-FR',
    // Un navigateur déjà installé, plutôt que celui de Playwright.
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || undefined,
      chromiumSandbox: false,
    },
  },
  webServer: {
    command: `npm run build && npx vite preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    url: `http://127.0.0.1:${PORT}`,
    reuseExistingServer: !process.env.CI,
  },
});

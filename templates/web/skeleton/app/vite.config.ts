import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Les en-têtes de nginx, pour que l'aperçu refuse ce qu'ils interdisent. */
function nginxHeaders(): Record<string, string> {
  const file = new URL('nginx/headers.conf', import.meta.url);
  const lines = readFileSync(file, 'utf8').matchAll(
    /^add_header (\S+) "(.*)" always;$/gm,
  );
  return Object.fromEntries(
    Array.from(lines, ([, name = '', value = '']) => [
      name,
      value.replace(' $connect_origins', ''),
    ]),
  );
}

export default defineConfig({
  plugins: [react()],
  preview: { headers: nginxHeaders() },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test-setup.ts'],
    coverage: {
      include: ['src/**/*.{ts,tsx}'],
      exclude: ['src/**/*.test.{ts,tsx}', 'src/test-setup.ts'],
      reporter: ['text', 'lcov'],
    },
  },
});

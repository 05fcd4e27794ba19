import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { SITE } from './pages.js';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

// Les en-têtes de nginx, pour qu'un contenu qu'ils interdisent se voie ici aussi.
const CONFIGURATION = join(import.meta.dirname, '..', 'nginx', 'headers.conf');
export const HEADERS = Object.fromEntries(
  Array.from(
    readFileSync(CONFIGURATION, 'utf8').matchAll(/^add_header (\S+) "(.*)" always;$/gm),
    ([, name, value]) => [name, value],
  ),
);

/** Le fichier d'une adresse, ou rien. */
function find(url) {
  const { pathname } = new URL(url, 'http://localhost');
  const path = decodeURIComponent(pathname);
  const file = join(SITE, path.endsWith('/') ? `${path}index.html` : path);
  if (!file.startsWith(SITE) || path.includes('/.')) return undefined;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

/** Sert le site comme le fait nginx, à peu près : pour le développement et les tests. */
export function serve(port) {
  const server = createServer((request, response) => {
    const file = find(request.url);
    const shown = file ?? join(SITE, '404.html');
    response.writeHead(file ? 200 : 404, {
      ...HEADERS,
      'Cache-Control': 'no-store',
      'Content-Type': TYPES[extname(shown)] ?? 'application/octet-stream',
    });
    response.end(request.method === 'HEAD' ? undefined : readFileSync(shown));
  });
  return new Promise((resolve) => {
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

if (import.meta.main) {
  const port = Number(process.env.PORT ?? 8080);
  await serve(port);
  console.log(`Le site est sur http://localhost:${port}`);
}

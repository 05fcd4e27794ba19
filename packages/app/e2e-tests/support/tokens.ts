import { BrowserContext } from '@playwright/test';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const CREDENTIAL =
  /^(consoleToken|gitlabToken|accessToken|idToken|refreshToken|refresh_token|access_token|id_token)$/;

/** Collects every credential that passes through a browser, by where it was seen. */
export class TokenWatch {
  /** Credentials of the platform: console, identity provider, GitLab. */
  readonly platform = new Map<string, string>();
  /** The latest token of the signed-in user for the portal itself. */
  portal = '';

  constructor(context: BrowserContext) {
    context.on('request', request => {
      if (request.url().includes('/delegation')) {
        this.collect(request.postDataJSON(), 'delegation');
      }
    });
    context.on('response', async response => {
      const { pathname } = new URL(response.url());
      if (/\/api\/auth\/.*\/refresh$/.test(pathname) && response.ok()) {
        this.collect(await response.json().catch(() => undefined), pathname);
      }
    });
  }

  /** Adds the refresh tokens, which only cookies carry. */
  async addCookies(context: BrowserContext) {
    for (const { name, value } of await context.cookies()) {
      if (name.endsWith('refresh-token')) {
        this.platform.set(decodeURIComponent(value), `cookie ${name}`);
      }
    }
  }

  private collect(value: unknown, where: string) {
    if (typeof value !== 'object' || value === null) {
      return;
    }
    for (const [key, child] of Object.entries(value)) {
      if (typeof child === 'string' && key === 'token') {
        this.portal = child;
      } else if (typeof child === 'string' && CREDENTIAL.test(key)) {
        this.platform.set(child, `${where} ${key}`);
      } else {
        this.collect(child, where);
      }
    }
  }
}

/** Every file below a folder. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap(name => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

/** Which of the secrets a file holds in clear, named by where they were seen. */
export function secretsIn(file: string, secrets: Map<string, string>) {
  const bytes = readFileSync(file);
  return [...secrets]
    .filter(([secret]) => bytes.includes(secret))
    .map(([, seen]) => `${file}: ${seen}`);
}

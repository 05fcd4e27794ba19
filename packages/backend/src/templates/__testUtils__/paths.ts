import { resolve } from 'node:path';

/** Root of the repository, whatever the directory that jest runs in. */
export const ROOT = resolve(__dirname, '../../../../..');

/** The template under test. */
export const API_NODEJS = resolve(ROOT, 'templates/api-nodejs.yaml');

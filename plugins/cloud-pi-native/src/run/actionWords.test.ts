import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { actionWords } from './actionWords';

const TEMPLATES = join(__dirname, '../../../../templates');

it('says what each action of the portal’s templates does', () => {
  const actions = readdirSync(TEMPLATES)
    .filter(name => name.endsWith('.yaml'))
    .flatMap(name => {
      const text = readFileSync(join(TEMPLATES, name), 'utf8');
      return [...text.matchAll(/^ +action: (\S+)$/gm)].map(([, id]) => id);
    });
  expect(actions).toContain('cloud-pi-native:project:ensure');
  expect(actions.filter(id => !actionWords(id))).toEqual([]);
});

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { GOLDEN, ROOT } from '../paths';
import { casesOf, TEMPLATES } from '.';

describe('the combinations', () => {
  it('are of every template of the portal', () => {
    const known = readdirSync(join(ROOT, 'templates'))
      .filter(name => name.endsWith('.yaml'))
      .map(name => name.slice(0, -'.yaml'.length));
    expect(TEMPLATES.map(({ name }) => name).sort()).toEqual(known.sort());
  });

  it.each(TEMPLATES)('are all kept, and nothing else is: $name', template => {
    const names = casesOf(template).map(({ name }) =>
      name === 'default' ? 'default.txt' : `${name}.diff`,
    );
    expect(readdirSync(join(GOLDEN, template.name)).sort()).toEqual(
      names.sort(),
    );
  });

  it('each have a project of their own, whose name the console accepts', () => {
    const projects = TEMPLATES.flatMap(casesOf).map(({ project }) => project);
    expect(new Set(projects).size).toBe(projects.length);
    for (const project of projects) {
      expect(project).toMatch(/^[a-z0-9]{2,20}$/);
    }
  });
});

import { Choices, pairwise } from '../pairwise';
import { APPLICATION_OPTIONS, applicationValues } from './application';
import { Case, Template } from './Template';

/** Every template that the harness runs. */
export const TEMPLATES: readonly Template[] = [
  {
    name: 'api-nodejs',
    path: 'templates/api-nodejs.yaml',
    toolchain: 'node',
    options: APPLICATION_OPTIONS,
    values: applicationValues,
  },
  {
    name: 'api-python',
    path: 'templates/api-python.yaml',
    toolchain: 'python',
    options: APPLICATION_OPTIONS,
    values: applicationValues,
  },
];

function nameOf(choices: Choices, defaults: Choices): string {
  const chosen = Object.entries(choices).filter(
    ([option, choice]) => defaults[option] !== choice,
  );
  return (
    chosen.map(([option, choice]) => `${option}-${choice}`).join('.') ||
    'default'
  );
}

/** The combinations of a template, the one of all defaults first. */
export function casesOf(template: Template): Case[] {
  const rows = pairwise(template.options);
  const letters = template.name.replace(/[^a-z]/g, '');
  return rows.map((choices, index) => {
    const project = `${letters}0${index}`;
    return {
      template,
      name: nameOf(choices, rows[0]),
      choices,
      project,
      values: template.values(choices, project),
    };
  });
}

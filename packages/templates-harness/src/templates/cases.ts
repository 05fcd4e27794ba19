import { Choices, pairwise } from '../pairwise';
import { Case, Template } from './Template';

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
  const letters = template.name.replace(/[^a-z]/g, '').slice(0, 17);
  return rows.map((choices, index) => {
    const project = `${letters}0${index}`;
    return {
      template,
      name: nameOf(choices, rows[0]),
      choices,
      project,
      values: template.values(choices, project),
      targets: template.targets(choices),
    };
  });
}

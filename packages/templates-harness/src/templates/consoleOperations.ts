import { applicationRun, HOSTILE } from './application';
import { projectRun, projectValues } from './prepareProject';
import { Template } from './Template';

/** Operations that have to do with the console only. */
export const consoleOperations: readonly Template[] = [
  {
    name: 'creer-projet',
    path: 'templates/creer-projet.yaml',
    options: { description: ['none', 'hostile'], members: ['none', 'two'] },
    values: ({ description, members }, project) => ({
      ...projectValues(project),
      ...(description === 'hostile' && {
        description: HOSTILE.slice(0, 280),
      }),
      ...(members === 'two' && {
        members: [
          { email: 'lou.bernard@littoral.example', role: 'Développeur' },
          { email: 'sacha.petit@littoral.example', role: 'Lecture seule' },
        ],
      }),
    }),
    targets: () => [],
  },
  {
    name: 'reprovisionner',
    path: 'templates/reprovisionner.yaml',
    options: {},
    values: (_choices, project) => ({ project }),
    targets: () => [],
    prepare: async (platform, _choices, project) => {
      await platform.run(projectRun(project));
    },
  },
  {
    name: 'annuler',
    path: 'templates/annuler.yaml',
    options: { chosen: ['content', 'project'], stage: ['dev', 'prod'] },
    values: () => ({}),
    targets: () => [],
    prepare: async (platform, { chosen, stage }, project) => {
      const { id, made } = await platform.run(
        applicationRun(project, { stage }),
      );
      const resources = made
        .filter(({ kind }) => (kind === 'project') === (chosen === 'project'))
        .map(one => one.id);
      return { undo: { run: id, resources } };
    },
  },
];

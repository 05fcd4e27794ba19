import { Localized } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { Pointer } from '../parse/positions';
import { Repository } from '../Repository';
import { Clue } from '../Rule';
import { isOurs } from './languages';

/** Packages that only an interface depends on. */
const FRAMEWORKS = [
  'react',
  'react-dom',
  'preact',
  'vue',
  'nuxt',
  '@angular/core',
  'svelte',
  '@sveltejs/kit',
  'solid-js',
  'next',
  'astro',
  '@remix-run/react',
  'vite',
];

/** Pages that a tool made, or that show how something is used. */
const NOT_SERVED =
  /(^|\/)(\.[^/]+|docs?|examples?|tests?|__tests__|fixtures|coverage|htmlcov|reports?|build|out|target|storybook-static)\//;

/** Why rules on interfaces do not apply. */
export const NO_FRONT_END = {
  fr: 'Le dépôt ne contient pas d’interface web.',
  en: 'The repository holds no web interface.',
};

/** A web interface: a package of a framework, or pages that are served as they are. */
export interface FrontEnd {
  file: string;
  /** Where a package says what it depends on; absent for a page. */
  package?: true;
}

/** Web interfaces of a repository. */
export function frontEnds(repository: Repository): FrontEnd[] {
  const packages = repository.packages
    .filter(({ dependencies }) =>
      FRAMEWORKS.some(name => dependencies.has(name)),
    )
    .map(({ file }): FrontEnd => ({ file, package: true }));
  if (packages.length > 0) return packages;
  return repository
    .paths(/(^|\/)index\.html$/)
    .filter(file => isOurs(file) && !NOT_SERVED.test(file))
    .map(file => ({ file }));
}

/** A clue on what an interface lacks, at a part of its package. */
export const lackOf = (
  front: FrontEnd,
  part: Pointer['path'][number],
  detail: Localized,
): Clue => ({
  file: front.file,
  ...(front.package && { at: { document: 0, path: [part] } }),
  detail,
});

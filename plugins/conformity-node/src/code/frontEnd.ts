import { Repository } from '../Repository';
import { PackageFile } from './packages';

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

/** Why rules on interfaces do not apply. */
export const NO_FRONT_END = {
  fr: 'Le dépôt ne contient pas d’interface web.',
  en: 'The repository holds no web interface.',
};

/** The packages of a repository that are web interfaces. */
export const frontEnds = ({ packages }: Repository): PackageFile[] =>
  packages.filter(({ dependencies }) =>
    FRAMEWORKS.some(name => dependencies.has(name)),
  );

import { describeRule, documentation } from '../../rule';

/** Containers for Linux. @public */
export const dockerLinux = describeRule({
  id: 'df-linux',
  level: 'prerequisites',
  severity: 'high',
  reads: 'files',
  title: {
    fr: 'Conteneurs Linux',
    en: 'Linux containers',
  },
  what: {
    fr: 'Aucun Dockerfile ne part d’une image Windows.',
    en: 'No Dockerfile starts from a Windows image.',
  },
  why: {
    fr: 'Les nœuds de la plateforme sont sous Linux : un conteneur Windows n’y démarre pas, et l’application n’est pas éligible.',
    en: 'The platform’s nodes run Linux: a Windows container does not start there, and the application is not eligible.',
  },
  how: {
    fr: 'Dans FROM, prenez la variante Linux de l’image (par exemple mcr.microsoft.com/dotnet/aspnet:10.0 sans suffixe Windows) et retirez --platform=windows.',
    en: 'In FROM, take the Linux variant of the image (for instance mcr.microsoft.com/dotnet/aspnet:10.0 without Windows suffix) and remove --platform=windows.',
  },
  link: documentation('platform/compatibility'),
  sources: [{ kind: 'documentation', page: 'platform/compatibility' }],
  audited: [],
  enforced: ['non-production', 'production'],
});

import { Requirement } from '../requirement';

/** Requirements on data. @public */
export const dataRequirements: readonly Requirement[] = [
  {
    id: 'EXI-DATA-1',
    weight: 'important',
    mode: 'automatic',
    title: {
      fr: 'Les données se partagent par des services documentés en OpenAPI, avec des exemples',
      en: 'Data is shared by services that are documented in OpenAPI, with examples',
    },
  },
  {
    id: 'EXI-DATA-2',
    weight: 'essential',
    mode: 'declared',
    title: {
      fr: 'Les données personnelles sont repérées, et anonymisées hors production',
      en: 'Personal data is marked, and made anonymous outside of production',
    },
    proof: {
      fr: 'Lien vers l’entrée du registre des traitements et vers la procédure d’anonymisation.',
      en: 'Link to the entry in the register of processing and to the procedure of anonymisation.',
    },
  },
  {
    id: 'EXI-DATA-3',
    weight: 'important',
    mode: 'declared',
    title: {
      fr: 'L’application utilise les données de référence du ministère',
      en: 'The application uses the ministry’s reference data',
    },
    proof: {
      fr: 'Lien vers la liste des données de référence utilisées et leur source, ou vers la page qui dit qu’il n’y en a pas.',
      en: 'Link to the list of the reference data in use and its source, or to the page that says that there is none.',
    },
  },
  {
    id: 'EXI-DATA-4',
    weight: 'important',
    mode: 'declared',
    title: {
      fr: 'Les objets métier sont décrits dans le référentiel du ministère',
      en: 'Business objects are described in the ministry’s reference',
    },
    proof: {
      fr: 'Lien vers la description des objets métier de l’application.',
      en: 'Link to the description of the application’s business objects.',
    },
  },
];

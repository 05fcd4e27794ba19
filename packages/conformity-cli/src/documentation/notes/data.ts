import { Note } from './note';

/** Notes on the requirements on data. */
export const dataNotes: Record<string, Note> = {
  'EXI-DATA-1': {
    name: 'services de données documentés',
    practice:
      'Versionnez le document OpenAPI avec le code, donnez-y des exemples de données, et déclarez l’API dans catalog-info.yaml : elle apparaît alors dans le catalogue.',
  },
  'EXI-DATA-2': {
    name: 'données personnelles repérées et anonymisées',
    practice:
      'Aucune donnée personnelle réelle hors production. Repérez les champs concernés dans le modèle, et automatisez l’anonymisation des jeux d’essai.',
  },
  'EXI-DATA-3': {
    name: 'données de référence du ministère',
    practice:
      'Avant de créer une liste (organisations, territoires, nomenclatures), cherchez si le ministère en tient déjà une, et utilisez-la.',
  },
  'EXI-DATA-4': {
    name: 'objets métier décrits',
    practice:
      'Décrivez les objets que l’application manipule avec les mots du métier, pour que d’autres applications puissent s’y appuyer.',
  },
};

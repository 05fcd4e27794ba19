import { Localized } from '@cloud-pi-native/backstage-plugin-conformity-common';

/** Why rules on the images that a pipeline builds do not apply. */
export const NO_IMAGE: Localized = {
  fr: 'La chaîne ne construit pas d’image.',
  en: 'The pipeline builds no image.',
};

/** Why nobody can tell what a pipeline builds. */
export const IMAGES_ELSEWHERE: Localized = {
  fr: 'La chaîne reprend des fichiers d’un autre dépôt : les images y sont peut-être construites.',
  en: 'The pipeline takes files from another repository: images may be built there.',
};

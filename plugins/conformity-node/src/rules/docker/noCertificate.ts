import {
  dockerNoCertificate,
  Localized,
} from '@cloud-pi-native/backstage-plugin-conformity-common';
import {
  BuiltImage,
  clueAt,
  copiesOf,
  instructionsOf,
  onImages,
} from '../../docker/builtImages';
import { certificateFile } from '../../docker/secretNames';
import { judge } from '../../outcomes';
import { Clue, Rule } from '../../Rule';

const SERVICE: Localized = {
  fr: 'Certificat de service ou magasin de clés dans l’image.',
  en: 'End-point certificate or key store in the image.',
};
const UNCLEAR: Localized = {
  fr: 'Son nom ne dit pas si ce certificat est celui d’une autorité : si c’en est une, copiez-le sous /usr/local/share/ca-certificates.',
  en: 'Its name does not say whether this certificate is that of an authority: if so, copy it under /usr/local/share/ca-certificates.',
};

const cluesOf = (
  image: BuiltImage,
  wanted: 'service' | 'unclear',
  detail: Localized,
): Clue[] =>
  copiesOf(instructionsOf(image)).flatMap(
    ({ instruction: { keyword, line }, sources, destination }) =>
      sources
        .filter(source => certificateFile(source, destination) === wanted)
        .map(source =>
          clueAt(image.file, line, `${keyword} ${source}`, detail),
        ),
  );

export const noCertificateRule: Rule = {
  description: dockerNoCertificate,
  check: repository =>
    onImages(repository, images =>
      judge({
        bad: images.flatMap(image => cluesOf(image, 'service', SERVICE)),
        doubtful: images.flatMap(image => cluesOf(image, 'unclear', UNCLEAR)),
      }),
    ),
};

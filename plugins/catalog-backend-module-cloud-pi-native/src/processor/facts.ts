import { Entity } from '@backstage/catalog-model';
import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';

type FactName = keyof typeof ANNOTATION;

/** Base facts of an entity, as the ingestion wrote them. */
export type Facts = Partial<Record<FactName, string>>;

const NAMES = Object.keys(ANNOTATION).filter(
  (name): name is FactName => name in ANNOTATION,
);

/** Reads the base facts of an entity that the ingestion made. */
export function factsOf(entity: Entity): Facts {
  const annotations = entity.metadata.annotations ?? {};
  return Object.fromEntries(
    NAMES.flatMap(name =>
      Object.hasOwn(annotations, ANNOTATION[name])
        ? [[name, annotations[ANNOTATION[name]]]]
        : [],
    ),
  );
}

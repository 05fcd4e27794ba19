import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Badge, Flex, Text } from '@backstage/ui';
import { kindAndTypeNames, lifecycleName } from '../names';
import { catalogModuleTranslationRef } from '../translation';
import { Highlight, highlighted } from './highlighted';

/** What the search keeps of an entity. */
export interface EntityDocument {
  title: string;
  text: string;
  location: string;
  kind?: string;
  type?: string;
  lifecycle?: string;
}

// `/catalog/<namespace>/<kind>/<name>`, below wherever the portal is.
const LOCATION = /\/([^/]+)\/([^/]+)\/([^/]+)\/?$/;

// What the search writes where an entity has no type.
const NO_TYPE = 'other';

/** An entity that was found: its name as anywhere else, what it is, why. */
export function ResultItem({
  result,
  highlight,
}: {
  result?: EntityDocument;
  highlight?: Highlight;
}) {
  const { t } = useTranslationRef(catalogModuleTranslationRef);
  if (!result) {
    return null;
  }
  const [, namespace, kind, name] = LOCATION.exec(result.location) ?? [];
  const type = result.type === NO_TYPE ? undefined : result.type;
  const words = [
    ...kindAndTypeNames(result.kind ?? kind ?? '', type, t),
    ...(result.lifecycle ? [lifecycleName(result.lifecycle, t)] : []),
  ];

  return (
    <Flex direction="column" gap="1">
      <Text as="p" variant="title-x-small">
        {namespace && kind && name ? (
          <EntityRefLink entityRef={{ namespace, kind, name }} />
        ) : (
          result.title
        )}
      </Text>
      <Text as="p" color="secondary">
        {highlighted(result.text, highlight).map(({ text, isFound }, index) =>
          isFound ? <mark key={index}>{text}</mark> : text,
        )}
      </Text>
      <Flex gap="1">
        {words.filter(Boolean).map(word => (
          <Badge key={word} size="small">
            {word}
          </Badge>
        ))}
      </Flex>
    </Flex>
  );
}

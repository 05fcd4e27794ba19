import { useRouteRef } from '@backstage/frontend-plugin-api';
import techdocsPlugin from '@backstage/plugin-techdocs/alpha';
import { Link, Text } from '@backstage/ui';
import { useId } from 'react';
import styles from './home.module.css';
import { Documented } from './queryDocumented';

/** A list of documentations under its heading; nothing where there are none. */
export function DocumentedList({
  title,
  items,
}: {
  title: string;
  items: Documented[];
}) {
  const id = useId();
  const docHref = useRouteRef(techdocsPlugin.routes.docRoot);
  if (items.length === 0 || !docHref) {
    return null;
  }
  return (
    <section className={styles.documented} aria-labelledby={id}>
      <Text as="h3" id={id} variant="body-large" weight="bold">
        {title}
      </Text>
      <ul className={styles.links}>
        {items.map(({ kind, metadata }) => {
          const { namespace, name } = metadata;
          const href = docHref({ kind: kind.toLowerCase(), namespace, name });
          return (
            <li key={href}>
              <Link href={href}>{metadata.title ?? name}</Link>
              {metadata.description && (
                <Text as="p" color="secondary">
                  {metadata.description}
                </Text>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

import { Card, CardBody, CardHeader, Text } from '@backstage/ui';
import { ReactNode, useId } from 'react';
import styles from './Section.module.css';

/** A card with a second-level heading that names it. @public */
export function Section({
  title,
  children,
}: {
  title: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <Card aria-labelledby={id}>
      <CardHeader>
        <Text as="h2" id={id} variant="title-x-small" weight="bold">
          {title}
        </Text>
      </CardHeader>
      <CardBody className={styles.body}>{children}</CardBody>
    </Card>
  );
}

import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Container, PluginHeader } from '@backstage/ui';
import { ReactElement, ReactNode, useEffect } from 'react';

/** A page of ours: title of the document, first-level heading, main landmark. @public */
export function PageShell({
  title,
  icon,
  children,
}: {
  title: string;
  icon: ReactElement;
  children: ReactNode;
}) {
  const appTitle = useApi(configApiRef).getOptionalString('app.title');

  useEffect(() => {
    document.title = appTitle ? `${title} – ${appTitle}` : title;
  }, [title, appTitle]);

  return (
    <>
      <PluginHeader title={title} icon={icon} />
      <main>
        <Container mb="6">{children}</Container>
      </main>
    </>
  );
}

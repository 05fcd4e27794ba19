{% if values.signIn %}
import { Account } from './auth/Account';
import type { Session } from './auth/session';
{% endif %}
import type { Config } from './config';
import { GreetingForm } from './GreetingForm';
import { Layout } from './layout/Layout';

const title = document.title;

{% if values.signIn %}
function Home({ config, session }: { config: Config; session: Session }) {
{% else %}
function Home({ config }: { config: Config }) {
{% endif %}
  return (
    <>
      <h1>L'application est en ligne</h1>
      <p>
        Environnement : <strong>{config.environment}</strong>
      </p>
{% if values.signIn %}
      <GreetingForm config={config} session={session} />
{% else %}
      <GreetingForm config={config} />
{% endif %}
    </>
  );
}

function NotFound() {
  return (
    <>
      <h1>Page introuvable</h1>
      <p>
        <a href="/">Revenir à l'accueil</a>
      </p>
    </>
  );
}

/** L'application : la page que demande l'adresse, dans sa mise en page. */
{% if values.signIn %}
export function App(props: { config: Config; session: Session; path: string }) {
  const { config, session, path } = props;
  return (
    <Layout title={title} account={<Account session={session} />}>
      {path === '/' ? <Home config={config} session={session} /> : <NotFound />}
    </Layout>
  );
}
{% else %}
export function App({ config, path }: { config: Config; path: string }) {
  return (
    <Layout title={title}>
      {path === '/' ? <Home config={config} /> : <NotFound />}
    </Layout>
  );
}
{% endif %}

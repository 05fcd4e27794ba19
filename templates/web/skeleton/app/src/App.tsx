import type { Config } from './config';
import { GreetingForm } from './GreetingForm';
import { Layout } from './layout/Layout';

const title = document.title;

function Home({ config }: { config: Config }) {
  return (
    <>
      <h1>L'application est en ligne</h1>
      <p>
        Environnement : <strong>{config.environment}</strong>
      </p>
      <GreetingForm config={config} />
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
export function App({ config, path }: { config: Config; path: string }) {
  return (
    <Layout title={title}>
      {path === '/' ? <Home config={config} /> : <NotFound />}
    </Layout>
  );
}

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
{% if values.signIn %}
import { openSession } from './auth/session';
{% endif %}
import { loadConfig } from './config';
import './layout/styles';

const container = document.querySelector('#root');
if (!container) throw new Error("index.html n'a pas d'élément « root »");

const root = createRoot(container);
try {
  const config = await loadConfig();
{% if values.signIn %}
  const session = await openSession(config);
{% endif %}
  root.render(
    <StrictMode>
{% if values.signIn %}
      <App config={config} session={session} path={window.location.pathname} />
{% else %}
      <App config={config} path={window.location.pathname} />
{% endif %}
    </StrictMode>,
  );
} catch (error) {
  console.error(error);
  root.render(
    <p role="alert">
      L'application n'a pas pu démarrer. Rechargez la page ; si cela continue,
      prévenez l'équipe du projet.
    </p>,
  );
}

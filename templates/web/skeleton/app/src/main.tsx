import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { loadConfig } from './config';
import './layout/styles';

const container = document.querySelector('#root');
if (!container) throw new Error("index.html n'a pas d'élément « root »");

const root = createRoot(container);
try {
  const config = await loadConfig();
  root.render(
    <StrictMode>
      <App config={config} path={window.location.pathname} />
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

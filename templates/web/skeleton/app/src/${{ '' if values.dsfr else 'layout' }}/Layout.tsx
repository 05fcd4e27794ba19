import type { ReactNode } from 'react';

/** L'en-tête, le contenu et le pied de page. */
export function Layout(props: { title: string; children: ReactNode }) {
  return (
    <>
      <a className="skip" href="#contenu">
        Aller au contenu
      </a>
      <header>
        <p className="name">
          <a href="/">{props.title}</a>
        </p>
      </header>
      <main id="contenu" tabIndex={-1}>
        {props.children}
      </main>
      <footer>
        <p>Accessibilité : non évaluée</p>
      </footer>
    </>
  );
}

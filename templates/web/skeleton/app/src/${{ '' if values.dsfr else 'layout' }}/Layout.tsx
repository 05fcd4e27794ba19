import type { ReactNode } from 'react';

/** L'en-tête, le contenu et le pied de page. */
{% if values.signIn %}
export function Layout(props: {
  title: string;
  account: ReactNode;
  children: ReactNode;
}) {
{% else %}
export function Layout(props: { title: string; children: ReactNode }) {
{% endif %}
  return (
    <>
      <a className="skip" href="#contenu">
        Aller au contenu
      </a>
      <header>
        <p className="name">
          <a href="/">{props.title}</a>
        </p>
{% if values.signIn %}
        {props.account}
{% endif %}
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

import type { ReactNode } from 'react';

const HOME = "Retour à l'accueil";

function Marianne() {
  return (
    <p className="fr-logo">
      République
      <br />
      Française
    </p>
  );
}

{% if values.signIn %}
function Header({ title, account }: { title: string; account: ReactNode }) {
{% else %}
function Header({ title }: { title: string }) {
{% endif %}
  return (
    <header className="fr-header" id="entete">
      <div className="fr-header__body">
        <div className="fr-container">
          <div className="fr-header__body-row">
            <div className="fr-header__brand fr-enlarge-link">
              <div className="fr-header__brand-top">
                <div className="fr-header__logo">
                  <Marianne />
                </div>
              </div>
              <div className="fr-header__service">
                <a href="/" title={`${HOME} - ${title}`}>
                  <span className="fr-header__service-title">{title}</span>
                </a>
              </div>
            </div>
{% if values.signIn %}
            <div className="fr-header__tools">{account}</div>
{% endif %}
          </div>
        </div>
      </div>
    </header>
  );
}

const SITES = [
  'info.gouv.fr',
  'service-public.gouv.fr',
  'legifrance.gouv.fr',
  'data.gouv.fr',
];

function Footer({ title }: { title: string }) {
  return (
    <footer className="fr-footer" id="pied">
      <div className="fr-container">
        <div className="fr-footer__body">
          <div className="fr-footer__brand fr-enlarge-link">
            <a href="/" title={`${HOME} - ${title} - République Française`}>
              <Marianne />
            </a>
          </div>
          <div className="fr-footer__content">
            <ul className="fr-footer__content-list">
              {SITES.map((site) => (
                <li className="fr-footer__content-item" key={site}>
                  <a
                    className="fr-footer__content-link"
                    href={`https://${site}`}
                    title={`${site} - nouvelle fenêtre`}
                    target="_blank"
                    rel="noopener external"
                  >
                    {site}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        </div>
        <div className="fr-footer__bottom">
          <ul className="fr-footer__bottom-list">
            <li className="fr-footer__bottom-item">
              <span className="fr-footer__bottom-link">
                Accessibilité : non évaluée
              </span>
            </li>
          </ul>
        </div>
      </div>
    </footer>
  );
}

const SKIPS = [
  { href: '#contenu', text: 'Aller au contenu' },
  { href: '#pied', text: 'Aller au pied de page' },
];

/** L'en-tête, le contenu et le pied de page, selon le système de design de l'État. */
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
      <div className="fr-skiplinks">
        <nav
          className="fr-container"
          role="navigation"
          aria-label="Accès rapide"
        >
          <ul className="fr-skiplinks__list">
            {SKIPS.map(({ href, text }) => (
              <li key={href}>
                <a className="fr-link" href={href}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
{% if values.signIn %}
      <Header title={props.title} account={props.account} />
{% else %}
      <Header title={props.title} />
{% endif %}
      <main className="fr-container fr-my-6w" id="contenu" tabIndex={-1}>
        {props.children}
      </main>
      <Footer title={props.title} />
    </>
  );
}

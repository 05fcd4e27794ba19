/** Markup that is already escaped: only `html` and `page` make it. */
export class Html {
  constructor(private readonly markup: string) {}

  toString(): string {
    return this.markup;
  }
}

type Part = Html | string | number | undefined | false | readonly Part[];

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const render = (part: Part): string => {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.toString();
  if (typeof part === 'object') return part.map(render).join('');
  return String(part).replace(/[&<>"']/g, char => ENTITIES[char] ?? char);
};

/** A template in which every value is escaped, except markup made the same way. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(
    strings.reduce((out, text, i) => `${out}${render(parts[i - 1])}${text}`),
  );
}

/** Markup of others (form fields that the OpenID Connect server makes). */
export const trusted = (markup: string) => new Html(markup);

/** A link whose address can only be http(s) or a path of this site. */
export const link = (href: string, text: Part): Html =>
  /^(https?:\/\/|\/(?!\/)|#|\?)/.test(href)
    ? html`<a href="${href}">${text}</a>`
    : html`${text}`;

const STYLE = trusted(`
body{font:1rem/1.5 system-ui,sans-serif;margin:0;color:#161616;background:#fff}
header,main,footer{max-width:62rem;margin:0 auto;padding:1rem}
header{border-bottom:1px solid #ddd}footer{border-top:1px solid #ddd;font-size:.875rem}
a{color:#000091}table{border-collapse:collapse;width:100%}
th,td{text-align:left;padding:.35rem .75rem .35rem 0;border-bottom:1px solid #e5e5e5;vertical-align:top}
pre{overflow:auto;background:#f6f6f6;padding:1rem;border:1px solid #ddd}
span:target{background:#fff3a0}
code{overflow-wrap:anywhere}nav ul{display:flex;flex-wrap:wrap;gap:1rem;list-style:none;margin:0;padding:0}
label{display:block;font-weight:600;margin-top:1rem}
input{font:inherit;padding:.4rem;width:100%;max-width:24rem;box-sizing:border-box;border:1px solid #666}
button{font:inherit;padding:.4rem .9rem;margin-top:1rem;border:1px solid #000091;background:#000091;color:#fff;cursor:pointer}
.error{color:#a30000;font-weight:600}
`);

export interface PageOptions {
  title: string;
  /** Who shows the page: the tool or part of the platform it stands for. */
  site: string;
  navigation?: readonly { href: string; text: string }[];
  body: Html;
}

/** A whole page, in French, that needs neither script nor other files. */
export const page = (options: PageOptions): string =>
  html`<!DOCTYPE html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${options.title} – ${options.site}</title>
        <link rel="icon" href="data:," />
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        <header>
          <p><strong>${options.site}</strong> (bac à sable)</p>
          ${options.navigation?.length
            ? html`<nav aria-label="Navigation principale">
                <ul>
                  ${options.navigation.map(
                    item => html`<li>${link(item.href, item.text)}</li>`,
                  )}
                </ul>
              </nav>`
            : ''}
        </header>
        <main>
          <h1>${options.title}</h1>
          ${options.body}
        </main>
        <footer>
          <p>Plateforme simulée : données fictives, sur cette seule machine.</p>
        </footer>
      </body>
    </html>`.toString();

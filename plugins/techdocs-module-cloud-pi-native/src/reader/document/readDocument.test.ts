import { sitePage } from '../../__testUtils__/sitePage';
import { PagePlace } from './addresses';
import { readDocument } from './readDocument';
import { trailOf } from './readNavigation';

const place: PagePlace = {
  siteUrl: 'http://localhost/docs/default/component/doc',
  storageUrl:
    'http://localhost:7007/api/techdocs/static/docs/default/component/doc',
  path: 'demarrer/secrets',
};

const read = (article: string) => {
  const page = readDocument(sitePage(article), place);
  if (!page) throw new Error('no page');
  return page;
};

describe('readDocument', () => {
  it('finds the title, the menu and the pages around', () => {
    const page = read('<p>Texte</p>');
    expect(page.title).toBe('Secrets');
    expect(page.previous).toEqual({
      title: 'Compte',
      href: `${place.siteUrl}/demarrer/compte/`,
    });
    expect(page.next?.title).toBe('Production');
    expect(trailOf(page.navigation)).toEqual(['Démarrer']);
    expect(page.navigation).toEqual([
      {
        title: 'Accueil',
        href: `${place.siteUrl}/`,
        isActive: false,
        children: [],
      },
      {
        title: 'Démarrer',
        href: undefined,
        isActive: true,
        children: [
          {
            title: 'Secrets',
            href: `${place.siteUrl}/demarrer/secrets/`,
            isActive: true,
            children: [],
          },
          {
            title: 'Ailleurs',
            href: 'https://example.org/',
            isActive: false,
            children: [],
          },
        ],
      },
    ]);
  });

  it.each([
    ['../compte/#a', 'portal', `${place.siteUrl}/demarrer/compte/#a`],
    ['../../index.html', 'portal', `${place.siteUrl}/`],
    ['#ici', 'portal', `${place.siteUrl}/demarrer/secrets/#ici`],
    ['/catalog', 'portal', 'http://localhost/catalog'],
    ['https://example.org/a', 'outside', 'https://example.org/a'],
    ['../guide.pdf', 'file', `${place.storageUrl}/demarrer/guide.pdf`],
  ])('makes of the link %s one to the %s', (href, leads, expected) => {
    const link = read(`<a id="x" href="${href}">x</a>`).article.querySelector(
      '#x',
    );
    expect(link?.getAttribute('href')).toBe(expected);
    expect(link?.getAttribute('data-leads')).toBe(leads);
  });

  it('asks for images where TechDocs keeps them, and for SVG as a text', () => {
    const { article } = read(
      '<img src="../a.png"><img src="b.svg" alt="b"><img src="https://example.org/c.svg">',
    );
    const [png, svg, outside] = article.querySelectorAll('img');
    expect(png.getAttribute('src')).toBe(`${place.storageUrl}/demarrer/a.png`);
    expect(png.getAttribute('alt')).toBe('');
    expect(svg.hasAttribute('src')).toBe(false);
    expect(svg.getAttribute('data-drawing')).toBe(
      `${place.storageUrl}/demarrer/secrets/b.svg`,
    );
    expect(outside.getAttribute('src')).toBe('https://example.org/c.svg');
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror="alert(1)">',
    '<a href="javascript:alert(1)">x</a>',
    '<a href="JaVa\tscript:alert(1)">x</a>',
    '<a href="data:text/html,<script>alert(1)</script>">x</a>',
    '<iframe src="https://example.org"></iframe>',
    '<object data="x.swf"></object><embed src="x">',
    '<form action="https://example.org"><input name="password"></form>',
    '<style>*{display:none}</style>',
    '<svg><script>alert(1)</script><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
    '<svg><use href="data:image/svg+xml,<svg onload=alert(1)>"/></svg>',
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
    '<template><img src=x onerror=alert(1)></template>',
    '<base href="https://example.org/">',
    '<meta http-equiv="refresh" content="0;url=https://example.org">',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    '<link rel="stylesheet" href="https://example.org/x.css">',
    '<button formaction="javascript:alert(1)">x</button>',
    '<a href="https://example.org" ping="https://example.org/spy">x</a>',
  ])('leaves nothing of %s that runs, sends or restyles', attack => {
    const page = read(`${attack}<p id="after">après</p>`);
    expect(
      page.article.querySelectorAll(
        'script, style, iframe, object, embed, form, base, meta, link, noscript, template, use',
      ),
    ).toHaveLength(0);
    const attributes = [...page.article.querySelectorAll('*')].flatMap(
      element => [...element.attributes],
    );
    expect(
      attributes.filter(({ name }) => /^on|^ping$|^formaction$/.test(name)),
    ).toEqual([]);
    expect(
      attributes.filter(({ value }) =>
        /^\s*(?:java\s*script|data:text)/i.test(value),
      ),
    ).toEqual([]);
    expect(page.movedTo).toBeUndefined();
  });

  it('follows a page that moved inside its site alone', () => {
    const moved = (url: string) =>
      readDocument(
        `<html><head><meta http-equiv="refresh" content="0; url=${url}"></head><body></body></html>`,
        place,
      )?.movedTo;
    expect(moved('../coffre/')).toBe(`${place.siteUrl}/demarrer/coffre/`);
    expect(moved('https://example.org/')).toBeUndefined();
    expect(moved('/catalog')).toBeUndefined();
  });
});

import { offlineContent, toFile } from './links';

describe('links without a server', () => {
  it.each([
    ['./', './index.html'],
    ['../', '../index.html'],
    ['..', '../index.html'],
    ['../a/b/', '../a/b/index.html'],
    ['../a/#titre', '../a/index.html#titre'],
    ['#titre', '#titre'],
    ['', ''],
    ['fichier.pdf', 'fichier.pdf'],
    ['a/?x=/#y/', 'a/index.html?x=/#y/'],
  ])('%s is %s', (href, file) => {
    expect(toFile(href)).toBe(file);
  });

  it('keep their attributes, and leave the site where they did', () => {
    expect(
      offlineContent(
        '<a class="x" href="../a/">a</a> <a href="https://cloud-pi-native.fr/">b</a> <a id="c">c</a>',
      ),
    ).toBe(
      '<a class="x" href="../a/index.html">a</a> <a href="https://cloud-pi-native.fr/">b</a> <a id="c">c</a>',
    );
  });

  it('are no stop of the keyboard where they are hidden', () => {
    expect(
      offlineContent(
        '<a class="headerlink" aria-hidden="true" href="#a">¶</a>',
      ),
    ).toBe(
      '<a class="headerlink" aria-hidden="true" tabindex="-1" href="#a">¶</a>',
    );
  });

  it('lead to the portal where its address is known, else nowhere', () => {
    const link = '<a href="/create">Créer</a>';
    expect(offlineContent(link, 'https://portail.example.test')).toBe(
      '<a href="https://portail.example.test/create">Créer</a>',
    );
    expect(offlineContent(link)).toBe(
      '<a class="portal-page" title="Page du portail : /create">Créer</a>',
    );
  });

  it('do not load images from elsewhere', () => {
    expect(
      offlineContent(
        '<img src="https://example.test/x.png" alt="Un schéma"><img src="../y.png" alt="">',
      ),
    ).toBe(
      '<a class="absent-image" href="https://example.test/x.png">Image non jointe : Un schéma</a><img src="../y.png" alt="">',
    );
  });
});

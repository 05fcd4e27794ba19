import userEvent from '@testing-library/user-event';
import { within } from '@testing-library/dom';
import { completeArticle } from './complete';
import { readHeadings } from './headings';

const texts = {
  copy: 'Copier',
  copied: 'Copié',
  code: 'Code',
  table: 'Tableau',
  tabs: 'Onglets',
  newTab: 'nouvel onglet',
  permalink: (heading: string) => `Lien vers ${heading}`,
};

function show(html: string) {
  const article = document.createElement('article');
  article.innerHTML = html;
  document.body.replaceChildren(article);
  completeArticle(article, texts);
  return article;
}

const TABS = `<div class="tabbed-set"><input type="radio" name="t" id="a" checked><input type="radio" name="t" id="b">
<div class="tabbed-labels"><label for="a">Maven</label><label for="b">Gradle</label></div>
<div class="tabbed-content"><div class="tabbed-block"><p>mvn</p></div><div class="tabbed-block"><p>gradle</p></div></div></div>`;

describe('completeArticle', () => {
  it('copies a block of code and says so', async () => {
    const user = userEvent.setup();
    const writeText = jest
      .spyOn(navigator.clipboard, 'writeText')
      .mockResolvedValue();
    const article = show('<pre><code>kubectl get pods\n</code></pre>');
    const button = within(article).getByRole('button', { name: 'Copier' });
    await user.click(button);
    expect(writeText).toHaveBeenCalledWith('kubectl get pods\n');
    expect(button).toHaveTextContent('Copié');
    expect(within(article).getByRole('status')).toHaveTextContent('Copié');
  });

  it('shows one tab at a time, by mouse and by keyboard, and keeps titles for paper', async () => {
    const user = userEvent.setup();
    const article = show(TABS);
    const [maven, gradle] =
      article.querySelectorAll<HTMLElement>('.tabbed-block');
    expect([maven.hidden, gradle.hidden]).toEqual([false, true]);
    expect(gradle).toHaveAttribute('data-title', 'Gradle');
    expect(within(article).getByRole('radiogroup')).toHaveAccessibleName(
      'Onglets',
    );

    await user.click(within(article).getByText('Gradle'));
    expect([maven.hidden, gradle.hidden]).toEqual([true, false]);
    const radio = within(article).getByRole('radio', { name: 'Gradle' });
    expect(radio).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect([maven.hidden, gradle.hidden]).toEqual([false, true]);
  });

  it('names what has no name: tables, tasks, permalinks, links that open a tab', () => {
    const article = show(
      `<h2 id="x">Titre<a class="headerlink" href="#x" data-leads="portal" aria-hidden="true">¶</a></h2>
       <table><tr><th>a</th></tr></table>
       <ul><li><input type="checkbox" disabled> Faire</li></ul>
       <a href="https://example.org" data-leads="outside">Dehors</a>`,
    );
    const all = within(article);
    expect(all.getByRole('link', { name: 'Lien vers Titre' })).toBeVisible();
    expect(all.getByRole('group', { name: 'Tableau' })).toBeVisible();
    expect(all.getByRole('checkbox', { name: 'Faire' })).toBeVisible();
    const outside = all.getByRole('link', {
      name: /^Dehors\s*\(nouvel onglet\)$/,
    });
    expect(outside).toHaveAttribute('target', '_blank');
    expect(outside).toHaveAttribute('rel', 'noopener noreferrer');
  });

  it('leaves the headings readable for the contents', () => {
    const article = show(
      '<h2 id="un">Un<a class="headerlink" href="#un">¶</a></h2><h3 id="deux">Deux</h3><h4 id="x">x</h4><h2>sans</h2>',
    );
    expect(
      readHeadings(article).map(({ id, level, text }) => [id, level, text]),
    ).toEqual([
      ['un', 2, 'Un'],
      ['deux', 3, 'Deux'],
    ]);
  });
});

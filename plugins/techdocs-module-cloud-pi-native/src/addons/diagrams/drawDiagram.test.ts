import { showDiagram } from './showDiagram';
import { drawDiagram } from './drawDiagram';

const texts = {
  name: 'Schéma',
  source: 'Texte du schéma',
  enlarge: 'Agrandir',
  close: 'Fermer',
  failed: (line: number | undefined) => `Échec, ligne ${line ?? '?'}`,
};

describe('showDiagram', () => {
  it('shows the image under the name that its author gave, and its text', () => {
    const figure = document.createElement('figure');
    showDiagram(
      figure,
      'graph TD; A-->B',
      {
        image: 'data:image/svg+xml,x',
        width: 10.2,
        height: 5,
        name: 'Un flux',
      },
      texts,
    );
    const image = figure.querySelector('img');
    expect(image).toHaveAttribute('alt', 'Un flux');
    expect(image).toHaveAttribute('width', '11');
    expect(figure.querySelector('details pre')).toHaveTextContent(
      'graph TD; A-->B',
    );
  });

  it('shows it over the page, until that is closed', async () => {
    HTMLDialogElement.prototype.showModal = function open() {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function close() {
      this.dispatchEvent(new Event('close'));
    };
    const figure = document.createElement('figure');
    const drawing = { image: 'data:image/svg+xml,x', width: 900, height: 50 };
    showDiagram(figure, 'graph TD; A-->B', drawing, texts);
    const press = (name: string) =>
      [...figure.querySelectorAll('button')]
        .find(({ textContent }) => textContent === name)
        ?.click();
    press('Agrandir');
    const dialog = figure.querySelector('dialog');
    expect(dialog).toHaveAttribute('open');
    expect(dialog?.querySelector('img')).toHaveAttribute('width', '900');
    press('Fermer');
    expect(figure.querySelector('dialog')).toBeNull();
  });

  it('shows the text with a message where there is no image, as a text', () => {
    const figure = document.createElement('figure');
    showDiagram(
      figure,
      '<img src=x onerror=alert(1)>',
      { failed: true, line: 3 },
      texts,
    );
    expect(figure.querySelector('p')).toHaveTextContent('Échec, ligne 3');
    expect(figure.querySelector('img')).toBeNull();
    expect(figure.querySelector('pre')).toHaveTextContent(
      '<img src=x onerror=alert(1)>',
    );
  });
});

it('does not even try a text that is out of measure', async () => {
  expect(await drawDiagram('x'.repeat(50_001), 'light')).toEqual({
    failed: true,
  });
});

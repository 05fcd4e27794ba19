import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { OutputText } from './OutputText';

describe('OutputText', () => {
  it('renders Markdown: lists, headings below the page’s own, code', async () => {
    renderInTestApp(
      <OutputText
        content={'1. **Attendez**\n\n# Un titre\n\n```sh\nnpm ci\n```\n'}
      />,
    );
    expect(await screen.findByRole('listitem')).toHaveTextContent('Attendez');
    expect(
      screen.getByRole('heading', { level: 4, name: 'Un titre' }),
    ).toBeVisible();
    expect(screen.getByText('npm ci').closest('pre')).toBeVisible();
  });

  it('opens a web address in a new tab and says so, a page of the portal in place', async () => {
    renderInTestApp(
      <OutputText content="[pipeline](https://gitlab.example.org/demo) [composant](/catalog/default/component/demo)" />,
    );
    const outside = await screen.findByRole('link', {
      name: 'pipeline (new tab)',
    });
    expect(outside).toHaveAttribute('target', '_blank');
    expect(outside).toHaveAttribute('rel', 'noopener noreferrer');
    const inside = screen.getByRole('link', { name: 'composant' });
    expect(inside).toHaveAttribute('href', '/catalog/default/component/demo');
    expect(inside).not.toHaveAttribute('target');
  });

  it('makes nothing active of what else a text may carry', async () => {
    renderInTestApp(
      <OutputText
        content={[
          '[script](javascript:alert(1)) [ailleurs](//evil.example.org)',
          '![suivi](https://evil.example.org/pixel)',
          '<a href="https://evil.example.org">html</a>',
          '<img src="https://evil.example.org/pixel">',
        ].join('\n\n')}
      />,
    );
    expect(await screen.findByText(/script/)).toBeVisible();
    expect(screen.queryByRole('link')).toBeNull();
    expect(document.querySelector('img')).toBeNull();
  });

  it.each([
    ['diff', 'correctif.patch'],
    ['diff embarquer.patch', 'embarquer.patch'],
    ['diff ../../.bashrc', 'correctif.patch'],
  ])('hands a patch over as a file: %s', async (fence, name) => {
    const createObjectURL = jest.fn((_blob: Blob) => 'blob:portal/1');
    const revokeObjectURL = jest.fn();
    Object.assign(URL, { createObjectURL, revokeObjectURL });
    const clicked: string[] = [];
    const click = jest
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(function note(this: HTMLAnchorElement) {
        clicked.push(`${this.download} ${this.href}`);
      });
    const patch = '--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\r\n+\t<b>&amp;\r\n';
    renderInTestApp(
      <OutputText content={`\`\`\`${fence}\n${patch}\n\`\`\``} />,
    );

    await userEvent.click(
      await screen.findByRole('button', { name: 'Download the patch' }),
    );
    expect(clicked).toEqual([`${name} blob:portal/1`]);
    expect(await createObjectURL.mock.calls[0][0].text()).toBe(`${patch}\n`);
    expect(revokeObjectURL).toHaveBeenCalledWith('blob:portal/1');
    click.mockRestore();
  });
});

import { renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FieldInForm, refusalsOf } from '../__testUtils__/formFields';
import {
  camille,
  repositoryOf,
  systemOf,
} from '../__testUtils__/projectEntities';
import { platformApiRef } from '../platform/PlatformApi';
import { NameField } from './NameField';
import { validateName } from './formField';

const ENTITIES = [systemOf('demo'), repositoryOf('demo', 'api-infra')];
const nameStanding = jest.fn();

const open = (props: object) =>
  renderInTestApp(<FieldInForm<string> field={NameField} {...props} />, {
    apis: [
      catalogApiMock({ entities: ENTITIES }),
      camille(),
      [
        platformApiRef,
        { nameStanding, projectFailure: jest.fn(), runResources: jest.fn() },
      ],
    ],
  });

const typed = async (name: string) => {
  const input = await screen.findByRole('textbox', { name: /Champ/ });
  await userEvent.type(input, name);
  return input;
};

describe('NameField', () => {
  beforeEach(() => nameStanding.mockReset());

  it('tells the rules, and a wrong character as it is typed, without asking anybody', async () => {
    open({ uiOptions: { of: 'project' } });
    const input = await typed('Mon');
    expect(screen.getByRole('status')).toHaveTextContent(
      'Only lower-case letters without accents and digits',
    );
    expect(input).toBeInvalid();
    expect(input).toHaveAccessibleDescription(
      /2 to 20 lower-case letters.*Only lower-case/,
    );
    expect(nameStanding).not.toHaveBeenCalled();
  });

  it('does not call a name too short before it is left', async () => {
    open({ uiOptions: { of: 'project' } });
    const input = await typed('a');
    expect(screen.queryByText(/too short/)).toBeNull();
    await userEvent.tab();
    expect(screen.getByRole('status')).toHaveTextContent('too short');
    expect(input).toBeInvalid();
  });

  it.each([
    [{ standing: 'free', isCertain: true }, '“demo” is free.'],
    [{ standing: 'free', isCertain: false }, 'Not verified'],
    [{ standing: 'own', slug: 'demo', isCertain: true }, 'it is taken up'],
    [
      { standing: 'own', slug: 'demo-1', isCertain: true },
      'whose short name is “demo-1”',
    ],
    [
      { standing: 'member', slug: 'demo', isCertain: true },
      'You are a member of the project “demo”',
    ],
    [
      { standing: 'taken', isCertain: true },
      'the console would call yours “demo-1”',
    ],
  ])('says what comes of a project’s name: %j', async (standing, words) => {
    nameStanding.mockResolvedValue(standing);
    open({ uiOptions: { of: 'project' } });
    const input = await typed('demo');
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent(words),
    );
    expect(input).toBeValid();
    // Once nothing is typed any more, not for each letter.
    expect(nameStanding.mock.calls).toEqual([['demo']]);
  });

  it.each([
    ['demo', 'it is taken up'],
    ['inconnu', 'Not verified'],
  ])(
    'does with the catalogue while the backend is down: %s',
    async (name, words) => {
      nameStanding.mockRejectedValue(new Error('down'));
      open({ uiOptions: { of: 'project' } });
      await typed(name);
      expect(await screen.findByText(new RegExp(words))).toBeVisible();
    },
  );

  it.each([
    [{ project: 'demo' }, 'project', 'Already in the project: api-infra.'],
    [{ name: 'demo' }, 'name', 'Already in the project: api-infra.'],
    [{ name: 'neuf' }, 'name', '“api” is free.'],
  ])(
    'looks for a repository in the project of %j',
    async (form, project, words) => {
      nameStanding.mockImplementation(async (name: string) =>
        name === 'demo'
          ? { standing: 'own', slug: 'demo', isCertain: true }
          : { standing: 'free', isCertain: true },
      );
      open({
        uiOptions: { of: 'repository', project, suffix: '-infra' },
        form,
      });
      await typed('api');
      expect(await screen.findByText(new RegExp(words))).toBeVisible();
      expect(screen.getByText(/followed by “-infra”/)).toBeVisible();
    },
  );

  it('gives nothing rather than an empty text, so that a required name is missing', async () => {
    const onChange = jest.fn();
    open({ uiOptions: { of: 'environment' }, initial: 'd', onChange });
    await userEvent.clear(
      await screen.findByRole('textbox', { name: /Champ/ }),
    );
    expect(onChange).toHaveBeenLastCalledWith(undefined);
  });

  it('takes the focus where the page begins with it', async () => {
    open({
      uiOptions: { of: 'project' },
      uiSchema: { 'ui:autofocus': true, 'ui:options': { of: 'project' } },
    });
    expect(await screen.findByRole('textbox', { name: /Champ/ })).toHaveFocus();
  });
});

describe('validateName', () => {
  it.each([
    ['demo', { of: 'project' }, []],
    ['a', { of: 'project' }, ['too short']],
    ['infra-apps', { of: 'repository' }, ['keeps this name']],
    ['a'.repeat(15), { of: 'repository', suffix: '-infra' }, ['14 characters']],
    ['dev-1', { of: 'environment' }, ['no space, hyphen']],
  ])('of %s with %j', async (name, options, expected) => {
    const refusals = await refusalsOf(validateName, name, {
      uiSchema: { 'ui:options': options },
    });
    expect(refusals).toEqual(
      expected.map(words => expect.stringContaining(words)),
    );
  });
});

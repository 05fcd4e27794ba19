import { renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FieldInForm, refusalsOf } from '../__testUtils__/formFields';
import { repositoryOf, zoneOf } from '../__testUtils__/projectEntities';
import { quotaEnvironment } from '../__testUtils__/quotaEntities';
import { PickerField } from './PickerField';
import { PickerSource } from './PickerSource';
import { validatorOf } from './createPickerField';
import { zoneSource } from './platformSources';
import { environmentSource, repositorySource } from './projectSources';

const NONE = { cpu: 0, memory: 0, gpu: 0 };
const ENTITIES = [
  repositoryOf('demo', 'web'),
  repositoryOf('demo', 'api'),
  repositoryOf('demo', 'api', { kind: 'API' }),
  repositoryOf('demo', 'api-infra', { kind: 'Resource', isInfra: true }),
  repositoryOf('autre', 'secret'),
  quotaEnvironment('dev', 'dev', NONE),
  quotaEnvironment('recette', 'staging', NONE),
  zoneOf('zr', 'Zone restreinte'),
];

const open = (source: PickerSource, props: object) =>
  renderInTestApp(
    <FieldInForm<string>
      field={field => <PickerField {...field} source={source} />}
      {...props}
    />,
    { apis: [catalogApiMock({ entities: ENTITIES })] },
  );

const offered = async () => {
  await userEvent.click(await screen.findByRole('button', { name: /Champ/ }));
  return (await screen.findAllByRole('option')).map(
    ({ textContent }) => textContent,
  );
};

describe('pickers', () => {
  it.each([
    ['all of them', undefined, ['api', 'api-infra', 'web']],
    ['code', 'app', ['api', 'web']],
    ['charts', 'infra', ['api-infra']],
  ])('offers the repositories of the project: %s', async (_, role, names) => {
    open(repositorySource, {
      uiOptions: { role },
      form: { project: 'demo' },
    });
    expect(await offered()).toEqual(names);
  });

  it('offers the environments, without the one that the form already holds, and gives the name', async () => {
    const onChange = jest.fn();
    open(environmentSource, {
      uiOptions: { except: 'fromEnvironment' },
      form: { project: 'demo', fromEnvironment: 'dev' },
      onChange,
    });
    expect(await offered()).toEqual(['recette (staging)']);
    await userEvent.click(screen.getByRole('option'));
    expect(onChange).toHaveBeenCalledWith('recette');
  });

  it('offers the zones by name, and gives the slug', async () => {
    const onChange = jest.fn();
    open(zoneSource, { onChange });
    expect(await offered()).toEqual(['Zone restreinte']);
    await userEvent.click(screen.getByRole('option'));
    expect(onChange).toHaveBeenCalledWith('zr');
  });

  it('waits for the project', async () => {
    open(repositorySource, { form: {} });
    expect(await screen.findByRole('button', { name: /Champ/ })).toBeDisabled();
    expect(screen.getByText('Choose the project first')).toBeVisible();
  });

  it('says that the project has none', async () => {
    open(environmentSource, { form: { project: 'vide' } });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The project has no such environment',
    );
  });

  it('takes back what another project had, where this one has nothing to choose', async () => {
    const onChange = jest.fn();
    open(repositorySource, {
      form: { project: 'vide' },
      initial: 'api',
      onChange,
    });
    expect(await screen.findByRole('alert')).toBeVisible();
    expect(onChange.mock.calls).toEqual([[undefined]]);
  });

  it('lets a choice be taken back where none is required', async () => {
    const onChange = jest.fn();
    open(repositorySource, {
      form: { project: 'demo' },
      initial: 'api',
      isRequired: false,
      onChange,
    });
    expect((await offered())[0]).toBe('Choose nothing');
    await userEvent.click(screen.getByRole('option', { name: /nothing/ }));
    expect(onChange).toHaveBeenLastCalledWith(undefined);
  });

  it('says that a value that the address brought is of another project', async () => {
    open(repositorySource, { form: { project: 'demo' }, initial: 'secret' });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The project has no repository “secret” of this kind.',
    );
  });
});

describe('validators of pickers', () => {
  const up = catalogApiMock({ entities: ENTITIES });
  const down = { queryEntities: () => Promise.reject(new Error('down')) };

  it.each([
    ['api', up, []],
    ['api-infra', up, ['no repository “api-infra”']],
    ['secret', up, ['no repository “secret”']],
    ['secret', down, []],
  ])('of the repository %s', async (value, catalog, expected) => {
    const refusals = await refusalsOf(validatorOf(repositorySource), value, {
      formData: { project: 'demo' },
      uiSchema: { 'ui:options': { role: 'app' } },
      apis: [[catalogApiRef, catalog]],
    });
    expect(refusals).toEqual(
      expected.map(words => expect.stringContaining(words)),
    );
  });
});

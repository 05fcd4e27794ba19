import { Resources } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { QUOTAS, quotaEnvironment } from '../__testUtils__/quotaEntities';
import { environmentSchema } from '../catalog/schemas';
import { formChoice } from './formChoice';
import { lacking, quotaAfter } from './quotaAfter';
import { parseQuotas } from './schema';

const environment = (...some: Parameters<typeof quotaEnvironment>) =>
  environmentSchema.parse(quotaEnvironment(...some));

const ENVIRONMENTS = [
  environment('dev', 'dev', { cpu: 2.1, memory: 4, gpu: 0 }),
  environment('recette', 'staging', { cpu: 4.2, memory: 8, gpu: 0 }),
  environment('prod', 'prod', { cpu: 50, memory: 50, gpu: 0 }),
];

const after = (
  asked: Resources,
  { stage = 'dev', name = 'test' }: { stage?: string; name?: string } = {},
) => quotaAfter(QUOTAS, ENVIRONMENTS, { stage, environment: name, asked });

describe('quotaAfter', () => {
  it('takes off what every environment out of production takes', () => {
    expect(after({ cpu: 1, memory: 2, gpu: 0 })).toEqual([
      { resource: 'cpu', allowed: 10, taken: 6.3, asked: 1, left: 2.7 },
      { resource: 'memory', allowed: 20, taken: 12, asked: 2, left: 6 },
    ]);
  });

  it.each([
    ['all that is left', { cpu: 3.7, memory: 8, gpu: 0 }, []],
    ['too much CPU', { cpu: 3.8, memory: 8, gpu: 0 }, ['cpu']],
    ['too much memory', { cpu: 1, memory: 9, gpu: 0 }, ['memory']],
    ['a GPU where none is allowed', { cpu: 1, memory: 1, gpu: 1 }, ['gpu']],
  ])('foresees what comes of %s', (_, asked, expected) => {
    expect(lacking(after(asked)).map(({ resource }) => resource)).toEqual(
      expected,
    );
  });

  it('binds nothing where neither CPU nor memory is limited', () => {
    const asked = { cpu: 99, memory: 99, gpu: 9 };
    expect(after(asked, { stage: 'prod' })).toEqual([]);
  });

  it('takes nothing more for an environment that exists', () => {
    const asked = { cpu: 99, memory: 99, gpu: 0 };
    expect(after(asked, { name: 'dev' })).toEqual([]);
  });
});

describe('parseQuotas', () => {
  it.each([
    [JSON.stringify(QUOTAS), QUOTAS],
    [undefined, undefined],
    ['{', undefined],
    ['{"hprod":{"cpu":1}}', undefined],
  ])('of %s', (annotation, expected) => {
    expect(parseQuotas(annotation)).toEqual(expected);
  });
});

describe('formChoice', () => {
  const whole = { project: 'demo', environment: 'dev', cpu: 1, memory: 2 };

  it.each([
    [undefined, 'dev'],
    [{ ...whole, project: '' }, 'dev'],
    [whole, undefined],
  ])('is none for %j and the stage %s', (formData, stage) => {
    expect(formChoice(formData, stage)).toBeUndefined();
  });

  it('is in the project of a name where the form has no slug', () => {
    expect(
      formChoice({ name: 'neuf', cpu: 1, memory: 2 }, 'dev'),
    ).toMatchObject({ project: 'neuf', isNamed: true });
    expect(formChoice({ ...whole, name: 'neuf' }, 'dev')).toMatchObject({
      project: 'demo',
    });
  });

  it('asks for nothing where a quantity is missing or being typed', () => {
    expect(formChoice({ ...whole, cpu: '1,', memory: -1 }, 'dev')).toEqual({
      project: 'demo',
      environment: 'dev',
      stage: 'dev',
      asked: { cpu: 0, memory: 0, gpu: 0 },
    });
  });
});

import { cloudPiNativePlugin } from './plugin';

describe('cloudPiNativePlugin', () => {
  // An extension that is not listed renders in its own test and nowhere else.
  it.each([
    'api:cloud-pi-native/oidc-auth',
    'api:cloud-pi-native/delegation',
    'api:cloud-pi-native/platform',
    'page:cloud-pi-native/home',
    'page:cloud-pi-native/services',
    'page:cloud-pi-native/operations',
    'entity-card:cloud-pi-native/service-offering',
    'entity-card:cloud-pi-native/project-status',
    'entity-card:cloud-pi-native/project-environments',
    'entity-card:cloud-pi-native/project-repositories',
    'entity-card:cloud-pi-native/environment',
    'entity-card:cloud-pi-native/cluster',
    'entity-card:cloud-pi-native/cluster-environments',
    'entity-card:cloud-pi-native/zone',
    'entity-card:cloud-pi-native/learning-path',
    'entity-card:cloud-pi-native/repository',
    'entity-card:cloud-pi-native/owned-projects',
    'entity-card:cloud-pi-native/person-teams',
    'entity-card:cloud-pi-native/members',
    'scaffolder-form-field:cloud-pi-native/placement',
    'scaffolder-form-field:cloud-pi-native/project',
    'scaffolder-form-field:cloud-pi-native/name',
    'scaffolder-form-field:cloud-pi-native/run-undo',
    'scaffolder-form-field:cloud-pi-native/summary',
    'scaffolder-form-field:cloud-pi-native/member',
    'scaffolder-form-field:cloud-pi-native/repository',
    'scaffolder-form-field:cloud-pi-native/environment',
    'scaffolder-form-field:cloud-pi-native/zone',
    'scaffolder-form-field:cloud-pi-native/cluster',
    'scaffolder-form-decorator:cloud-pi-native/delegation',
  ] as const)('lists %s', id => {
    expect(cloudPiNativePlugin.getExtension(id)).toBeDefined();
  });

  it('would say that an extension is missing', () => {
    const anyId: string = 'page:cloud-pi-native/nowhere';
    expect(() => cloudPiNativePlugin.getExtension(anyId as never)).toThrow();
  });
});

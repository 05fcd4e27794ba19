import { ANNOTATION } from '@cloud-pi-native/backstage-plugin-cloud-pi-native-common';
import { aProject, platform } from '../testing/builders';
import { projectToSystem } from './project';

const quotas = {
  hprodCpu: 4,
  hprodMemory: 8,
  hprodGpu: 1,
  prodCpu: 2.5,
  prodMemory: 6,
  prodGpu: 0,
};

const quotasIn = (limitless: boolean) =>
  projectToSystem(aProject({ limitless, ...quotas }), platform).metadata
    .annotations?.[ANNOTATION.projectQuotas];

describe('projectToSystem', () => {
  it('tells the quotas of a project that the console limits', () => {
    expect(JSON.parse(quotasIn(false) ?? 'null')).toEqual({
      hprod: { cpu: 4, memory: 8, gpu: 1 },
      prod: { cpu: 2.5, memory: 6, gpu: 0 },
    });
  });

  it('tells none where nothing is limited', () => {
    expect(quotasIn(true)).toBeUndefined();
  });
});

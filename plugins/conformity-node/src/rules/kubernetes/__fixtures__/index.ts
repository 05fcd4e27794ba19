import { FixturesByRule } from '../../../__testUtils__/fixtures';
import { labelsFixtures } from './labels';

export const kubernetesFixtures: FixturesByRule = {
  'k8s-labels': labelsFixtures,
};

import { k8sLatestTag } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { Rule } from '../../Rule';
import { tagBreach } from './images';
import { onContainers } from './support';

export const latestTagRule: Rule = {
  description: k8sLatestTag,
  check: repository =>
    onContainers(repository, container =>
      // Kyverno's rule does not read the others.
      tagBreach(container, container.role === 'main' ? 'bad' : 'doubtful'),
    ),
};

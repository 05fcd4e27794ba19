import { PlatformFacts } from '../../../snapshot/Snapshot';

type Environment = NonNullable<PlatformFacts['environments']>[number];

/** An environment as the console gives it. */
export const environment = (
  name: string,
  rest: Partial<Environment> = {},
): Environment => ({
  name,
  stage: name,
  cluster: 'mi-a',
  zone: 'usuel',
  cpu: 1,
  memory: 2,
  gpu: 0,
  ...rest,
});

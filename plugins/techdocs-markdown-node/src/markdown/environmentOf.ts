import { Environment } from './environment';

/** markdown-it hands the environment around as anything. */
export function environmentOf(env: Environment): Environment {
  return env;
}

import { b36 } from './hashes';

/** Namespace of an environment; the console tells it nowhere. @public */
export function kubernetesNamespace(
  projectId: string,
  environmentId: string,
): string {
  return `${b36(environmentId)}--${b36(projectId)}`;
}

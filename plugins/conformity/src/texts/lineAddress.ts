import { Evidence } from '@cloud-pi-native/backstage-plugin-conformity-common';

/**
 * Address in GitLab of the line that a verdict was read on, at the commit that
 * was judged: on the branch, the line may have moved since.
 */
export function lineAddress(
  webUrl: string,
  commit: string | undefined,
  { file, line }: Pick<Evidence, 'file' | 'line'>,
): string | undefined {
  if (!file) {
    return undefined;
  }
  const path = file.split('/').map(encodeURIComponent).join('/');
  const anchor = line === undefined ? '' : `#L${line}`;
  return `${webUrl}/-/blob/${commit ?? 'HEAD'}/${path}${anchor}`;
}

import { rulesById } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { Result } from '../Result';

/** Everything, for programs. */
export function toJson({ evaluation, level, version }: Result): string {
  const findings = evaluation.findings.map(finding => {
    const rule = rulesById.get(finding.rule);
    return { ...finding, level: rule?.level, severity: rule?.severity };
  });
  return JSON.stringify(
    { version, level: level ?? null, ...evaluation, findings },
    null,
    2,
  );
}

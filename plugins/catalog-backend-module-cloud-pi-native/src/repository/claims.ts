import { line } from '../translate/values';

const MAX_CLAIMS = 50;
const MAX_LENGTH = 300;

/** What is told to operators of what a file claims in vain: enough to see what it does. */
export function claimsOf(all: readonly string[]): string[] {
  const claims = [...new Set(all)].map(claim => line(claim, MAX_LENGTH) ?? '');
  return claims.length <= MAX_CLAIMS
    ? claims
    : [
        ...claims.slice(0, MAX_CLAIMS),
        `… et ${claims.length - MAX_CLAIMS} autres.`,
      ];
}

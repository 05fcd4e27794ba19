import { createHmac, timingSafeEqual } from 'node:crypto';
import {
  Level,
  LEVEL_NAMES,
} from '@cloud-pi-native/backstage-plugin-conformity-common';

const LABEL = 'conformité';
const CHARACTER_WIDTH = 7;
const PADDING = 12;

const COLOURS: Record<Level | 'none', string> = {
  prerequisites: '#b34000',
  security: '#716043',
  'good-practices': '#3a6a3a',
  operations: '#18753c',
  organisation: '#18753c',
  none: '#ce0500',
};

const NOT_JUDGED = { value: 'non évalué', colour: '#666' };

const shown = (level: Level | undefined) => ({
  value: level ? LEVEL_NAMES[level].fr.toLowerCase() : 'aucun niveau',
  colour: COLOURS[level ?? 'none'],
});

/** What stands for a repository's badge in its address: nobody guesses it. */
export const badgeToken = (
  secret: string,
  project: string,
  repository: string,
): string =>
  createHmac('sha256', secret)
    .update(JSON.stringify(['badge', project, repository]))
    .digest('base64url');

/** True for the token of that badge. */
export function isBadgeToken(
  secret: string,
  project: string,
  repository: string,
  token: string,
): boolean {
  const expected = Buffer.from(badgeToken(secret, project, repository));
  const given = Buffer.from(token);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** A badge for a README; it holds nothing but the level. */
export function badgeSvg({
  level,
  evaluatedAt,
}: {
  level?: Level;
  /** Nobody knows the level before. */
  evaluatedAt?: string;
}): string {
  const { value, colour } = evaluatedAt ? shown(level) : NOT_JUDGED;
  const left = LABEL.length * CHARACTER_WIDTH + PADDING;
  const right = value.length * CHARACTER_WIDTH + PADDING;
  const text = (x: number, content: string) =>
    `<text x="${x}" y="14" text-anchor="middle">${content}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${LABEL} : ${value}"><title>${LABEL} : ${value}</title><rect width="${left}" height="20" fill="#3a3a3a"/><rect x="${left}" width="${right}" height="20" fill="${colour}"/><g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">${text(left / 2, LABEL)}${text(left + right / 2, value)}</g></svg>`;
}

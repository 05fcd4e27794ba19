import { codeowners } from '@cloud-pi-native/backstage-plugin-conformity-common';
import { conforming, notConforming } from '../../outcomes';
import { Rule } from '../../Rule';
import { absent } from './absent';

/** Where forges look, the first one that exists counting. */
const PLACES = [
  '.gitlab/CODEOWNERS',
  '.github/CODEOWNERS',
  'CODEOWNERS',
  'docs/CODEOWNERS',
];

const NOBODY = {
  fr: 'Aucune ligne ne désigne de relecteur.',
  en: 'No line names a reviewer.',
};

const OWNER = /^(@{1,2}[\w./-]+|[^\s@]+@[^\s@]+\.[^\s@]+)$/;

/** True for a line that gives paths, or a section of them, to somebody. */
function namesOwner(line: string): boolean {
  const [content = ''] = line.trim().split(/\s#/);
  if (content.startsWith('#') || content.startsWith('!')) return false;
  const section = /^\^?\[[^\]]*\](\[\d+\])?/.exec(content)?.[0];
  const words =
    section === undefined
      ? content.split(/\s+/).slice(1)
      : content.slice(section.length).trim().split(/\s+/);
  return words.some(word => OWNER.test(word));
}

export const codeownersRule: Rule = {
  description: codeowners,
  check: repository => {
    const file = PLACES.find(path => repository.has(path));
    if (file === undefined) return notConforming([absent('CODEOWNERS')]);
    const lines = (repository.text(file) ?? '').split('\n');
    const line = lines.findIndex(namesOwner);
    return line < 0
      ? notConforming([{ file, detail: NOBODY }])
      : conforming([{ file, at: line + 1 }]);
  },
};

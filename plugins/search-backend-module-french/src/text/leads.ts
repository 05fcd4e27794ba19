import { fold } from './fold';

/** Ways to ask that say on what kind of page the answer is. */
const LEADS: ReadonlyArray<{ reason: string; asked: RegExp; page: string }> = [
  {
    reason: 'what does not work, or no longer, is a symptom',
    asked:
      /\bn[e ].*\b(?:pas|plus|jamais)\b|\b(?:marche|fonctionne) pas\b|\b(?:bloque|echoue|refuse|perdu|erreur|panne|probleme)/,
    page: 'depannage',
  },
  {
    reason: 'who asks what a word means reads a glossary',
    asked:
      /\bc est quoi\b|\bqu est ce (?:que|qu)\b|\bque (?:veut dire|signifie)\b|\b(?:definition|acronyme|sigle)s?\b/,
    page: 'glossaire',
  },
];

/** The words by which such pages are called, folded. */
export function leadsOf(question: string): string[] {
  const text = fold(question).replace(/[^\p{L}\p{N}]+/gu, ' ');
  return LEADS.filter(({ asked }) => asked.test(text)).map(({ page }) => page);
}

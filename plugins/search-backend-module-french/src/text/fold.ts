const LIGATURES: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss' };

/** A text without case, accents or ligatures: what people type is compared with it. */
export const fold = (text: string): string =>
  text
    .toLocaleLowerCase('fr')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæß]/g, letter => LIGATURES[letter] ?? letter);

/** Words that say nothing of what is sought, folded; questions are full of them. */
const LIST = `
a ai ainsi alors apres as au aucun aussi autre aux avant avec avoir avons avez
c ca car ce ceci cela celle celles celui ces cet cette ceux chaque chez combien
comme comment d dans de des depuis donc dont du elle elles en encore entre es est
et etait etant etat-la ete etes etre eu eux faire fait faut faut-il fois font
ici il ils j je jusqu jusque l la le les leur leurs lors lorsque lui m ma mais
me meme memes mes moi mon n ne ni nos notre nous on ont ou par parce pas peut
peuvent peux plus plusieurs pour pourquoi pourrait puis puis-je qu quand que
quel quelle quelles quels quelque quelques qui quoi s sa sans se sera ses si sien
soi soit sommes son sont sous suis sur t ta tandis te tel telle tels tes toi ton
toujours tous tout toute toutes tres trop tu un une vers veut veux voici voila
vos votre vous vu y
dois doit devons doivent dire dit signifie besoin bonjour merci existe trouve trouver savoir sert
utilise utilisent utiliser utilises utilisez utilisons
the of and or to how what where is
`;

const STOP_WORDS: ReadonlySet<string> = new Set(
  LIST.split(/\s+/).filter(word => /^\p{L}+$/u.test(word)),
);

/** Whether a folded word says nothing by itself. */
export const isStopWord = (folded: string): boolean => STOP_WORDS.has(folded);

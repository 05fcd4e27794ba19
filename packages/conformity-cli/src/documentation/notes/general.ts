import { Note } from './note';

/** Notes on the general requirements. */
export const generalNotes: Record<string, Note> = {
  'EXI-G-1': {
    name: 'primauté du cadre technique',
    practice:
      'Citez le cadre dans les pièces du marché ou de la commande. Si une autre pièce dit le contraire, c’est le cadre qui s’applique : mieux vaut corriger la pièce avant de signer.',
  },
  'EXI-G-2': {
    name: 'durée de l’engagement',
    practice:
      'L’engagement ne s’arrête pas à la première mise en production : chaque évolution livrée pendant le marché reste tenue par les mêmes exigences.',
  },
  'EXI-G-3': {
    name: 'référentiels de l’État',
    practice:
      'Le système de design de l’État, l’accessibilité, la sécurité, l’interopérabilité et la doctrine d’hébergement se prennent en compte dès la conception. La règle reconnaît une bibliothèque du DSFR parmi les dépendances ; elle ne remplace ni l’audit d’accessibilité, ni la déclaration qui en rend compte.',
  },
  'EXI-G-4': {
    name: 'écoconception',
    practice:
      'Écrivez ce qui a été choisi pour consommer moins : pages plus légères, traitements évités, ressources ajustées à la charge réelle, données purgées.',
  },
  'EXI-G-5': {
    name: 'hébergement adapté aux données',
    practice:
      'Faites qualifier la sensibilité des données avant de choisir une zone. Déclarez-la dans le fichier catalog-info.yaml, par l’annotation conformity.cloud-pi-native.fr/data-sensitivity : le portail la rapproche alors des zones où l’application est déployée.',
  },
  'EXI-G-6': {
    name: 'protection de l’exposition à Internet',
    practice:
      'Signalez l’ouverture à Internet dès la demande d’hébergement. L’exposition passe par la chaîne de services, et la protection renforcée contre la saturation s’y ajoute.',
  },
};

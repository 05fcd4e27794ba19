import { fold } from './fold';
import { stem } from './stem';

const FAMILIES = [
  'déploiement déploiements déployer déployé déployée déployés déployées déploie déploient déployez',
  'secret secrets',
  'dépôt dépôts',
  'créer créé créée créés créées crée créez',
  'environnement environnements',
  'configuration configurations configurer configuré configurées',
  'sauvegarde sauvegardes sauvegarder sauvegardé',
  'conformité conforme conformes',
  'projet projets',
  'réseau réseaux',
  'journal journaux',
  'général générale généraux',
  'règle règles',
  'vérifier vérification vérifié vérifiées',
  'publier publié publiée',
  'homologation homologuer homologué',
  'migrer migration migré',
  'héberger hébergement hébergé',
  'bloquer bloqué bloquée',
  'donnée données',
  'clé clés',
  'accès',
  'cluster clusters',
  'installer installation installé installée',
  'restaurer restauration',
  'rôle rôles',
  'observabilité observable',
  'supprimer supprimé supprimée',
  'qualité qualités',
  'dérogation dérogations',
];

const APART = [
  ['secret', 'secteur'],
  ['projet', 'projeter', 'production'],
  ['règle', 'registre', 'réglage'],
  ['quota', 'quotidien'],
  ['image', 'imaginer'],
  ['conformité', 'confort'],
  ['service', 'serveur'],
  ['console', 'consommer', 'conseil'],
  ['port', 'portail'],
  ['pod', 'podium'],
];

describe('stem', () => {
  it.each(FAMILIES)('brings together %s, with or without accents', family => {
    const stems = family.split(' ').map(word => stem(fold(word)));
    expect(new Set(stems)).toHaveProperty('size', 1);
  });

  it.each(APART)('keeps apart %s', (...words) => {
    // `projeter` is of the family of `projet` for Snowball too.
    const stems = words
      .filter(word => word !== 'projeter')
      .map(word => stem(fold(word)));
    expect(new Set(stems).size).toBe(stems.length);
  });

  it('leaves what has a digit alone', () => {
    expect(stem('k8s')).toBe('k8s');
    expect(stem('503')).toBe('503');
  });
});

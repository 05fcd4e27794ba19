/** A family of requirements, with the page that treats it. */
export interface Family {
  /** What the ids of its requirements begin with. */
  prefix: string;
  file: string;
  title: string;
  description: string;
  introduction: string;
}

/** Every family, in the framework's order. */
export const FAMILIES: readonly Family[] = [
  {
    prefix: 'EXI-G-',
    file: 'exigences-generales.md',
    title: 'Exigences générales',
    description:
      'Les exigences EXI-G du cadre de cohérence technique : marché, référentiels de l’État, écoconception, hébergement et exposition à Internet.',
    introduction:
      'Elles posent le contexte d’un produit : ce qui l’engage, les référentiels de l’État qu’il suit, et l’hébergement que ses données demandent. Elles s’adressent d’abord à qui décide et à qui pilote.',
  },
  {
    prefix: 'EXI-ORG-',
    file: 'exigences-organisation.md',
    title: 'Exigences d’organisation',
    description:
      'Les exigences EXI-ORG du cadre de cohérence technique : équipe, responsabilités, chaînes primaire et secondaire, tests, alertes et sauvegardes.',
    introduction:
      'Elles disent comment une équipe produit travaille : qui répond de quoi, comment le code devient une livraison, comment sa qualité se maintient, et qui garde les données. Elles s’adressent à toute l’équipe. Le cadre n’a ni EXI-ORG-4, ni EXI-ORG-5, et emploie deux fois EXI-ORG-16 et EXI-ORG-17 : ils sont suivis ici de a et b.',
  },
  {
    prefix: 'EXI-ARCH-',
    file: 'exigences-architecture.md',
    title: 'Exigences d’architecture',
    description:
      'Les exigences EXI-ARCH du cadre de cohérence technique : images, configuration, disponibilité, observabilité, flux et sécurité de l’application.',
    introduction:
      'Elles décrivent une application à sa place dans un orchestrateur de conteneurs : des images sobres, une configuration extérieure, des composants sans état, un état et des métriques visibles. Elles s’adressent aux architectes, aux développeurs et à qui exploite. C’est la famille que le portail vérifie le plus.',
  },
  {
    prefix: 'EXI-DATA-',
    file: 'exigences-donnees.md',
    title: 'Exigences sur les données',
    description:
      'Les exigences EXI-DATA du cadre de cohérence technique : services documentés, données personnelles, données de référence et objets métier.',
    introduction:
      'Elles portent sur ce que l’application sait : comment elle le partage, comment elle protège les personnes, et comment elle parle la langue commune du ministère. Elles s’adressent aux responsables métier autant qu’aux développeurs.',
  },
];

/** The family of a requirement. */
export function familyOf(id: string): Family {
  const family = FAMILIES.find(({ prefix }) => id.startsWith(prefix));
  if (!family) throw new Error(`${id} is of no family`);
  return family;
}

import { Requirement } from '../requirement';

/** General requirements. @public */
export const generalRequirements: readonly Requirement[] = [
  {
    id: 'EXI-G-1',
    weight: 'important',
    mode: 'declared',
    title: {
      fr: 'Le cadre technique l’emporte sur les pièces du marché qui le contredisent',
      en: 'The technical framework prevails over tender documents that contradict it',
    },
    proof: {
      fr: 'Lien vers la clause du marché ou de la commande qui cite le cadre technique.',
      en: 'Link to the clause of the contract or order that names the technical framework.',
    },
  },
  {
    id: 'EXI-G-2',
    weight: 'important',
    mode: 'declared',
    title: {
      fr: 'Les exigences valent pendant toute la durée du marché et de ses évolutions',
      en: 'The requirements hold for the whole duration of the contract and of its changes',
    },
    proof: {
      fr: 'Lien vers l’engagement écrit du titulaire ou de l’équipe, avec sa durée.',
      en: 'Link to the written commitment of the contractor or team, with its duration.',
    },
  },
  {
    id: 'EXI-G-3',
    weight: 'important',
    mode: 'automatic',
    title: {
      fr: 'L’application suit les référentiels de l’État : DSFR, RGAA, RGS, RGI et doctrine « cloud au centre »',
      en: 'The application follows the State’s references: DSFR, RGAA, RGS, RGI and the “cloud first” doctrine',
    },
  },
  {
    id: 'EXI-G-4',
    weight: 'important',
    mode: 'declared',
    title: {
      fr: 'L’écoconception guide les choix de conception, de développement et d’hébergement',
      en: 'Ecodesign guides the choices of design, development and hosting',
    },
    proof: {
      fr: 'Lien vers la déclaration d’écoconception (RGESN) ou le relevé de décisions qui en tient lieu.',
      en: 'Link to the ecodesign statement (RGESN) or to the record of decisions that stands for it.',
    },
  },
  {
    id: 'EXI-G-5',
    weight: 'essential',
    mode: 'automatic',
    title: {
      fr: 'L’hébergement choisi convient à la sensibilité des données, usuelle ou à diffusion restreinte',
      en: 'The chosen hosting suits the sensitivity of the data, usual or restricted',
    },
  },
  {
    id: 'EXI-G-6',
    weight: 'essential',
    mode: 'declared',
    title: {
      fr: 'Un service exposé sur Internet passe par le CDN et la protection contre les attaques par saturation',
      en: 'A service exposed on the Internet goes through the CDN and the protection against denial of service',
    },
    proof: {
      fr: 'Lien vers la demande de chaîne de services Internet acceptée, ou vers la page qui dit que le service n’y est pas exposé.',
      en: 'Link to the accepted request for an Internet service chain, or to the page that says that the service is not exposed there.',
    },
  },
];
